extension BundledModules {
  /// The module `importlib`.
  static let importlib: StaticString = #"""
    '''Importing by name.'''
    import _runtime


    def import_module(name, package=None):
        '''The module of a name.'''
        if name.startswith("."):
            if not package:
                raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
            level = len(name) - len(name.lstrip("."))
            parts = package.split(".")
            base = ".".join(parts[:len(parts) - level + 1])
            name = f"{base}.{name[level:]}" if name[level:] else base
        return _runtime.import_module(name)


    def invalidate_caches():
        '''Nothing is cached.'''


    def reload(module):
        raise NotImplementedError("modules cannot be reloaded")
    """#
}
