extension BundledModules {
  /// The module `importlib`.
  static let importlib: StaticString = #"""
    '''Importing by name.'''
    import sys
    import _runtime

    __import__ = __import__


    def import_module(name, package=None):
        '''The module of a name.'''
        if name.startswith("."):
            from importlib.util import resolve_name
            if not package:
                raise TypeError(
                    f"the 'package' argument is required to perform a relative import for {name!r}")
            name = resolve_name(name, package)
        return _runtime.import_module(name)


    def invalidate_caches():
        '''Nothing is cached.'''


    def reload(module):
        '''Run the text of a module again, in the same namespace.'''
        if not isinstance(module, type(sys)):
            raise TypeError("reload() argument must be a module")
        name = module.__name__
        if sys.modules.get(name) is not module:
            raise ImportError(f"module {name} not in sys.modules", name=name)
        parent = name.rpartition(".")[0]
        path = sys.modules[parent].__path__ if parent else None
        if _runtime.find_module(name, path) is None:
            raise ModuleNotFoundError(f"spec not found for the module {name!r}", name=name)
        _runtime.execute_module(module, path)
        return sys.modules[name]
    """#

  /// The module `importlib.util`.
  static let importlibUtil: StaticString = #"""
    '''Finding modules.'''
    import sys
    import _runtime
    from importlib.machinery import ModuleSpec, _spec


    def resolve_name(name, package):
        '''The absolute name of a relative one.'''
        if not name.startswith("."):
            return name
        if not package:
            raise ImportError(f"no package specified for {name!r} (required for relative module names)")
        level = len(name) - len(name.lstrip("."))
        parts = package.split(".")
        if level > len(parts):
            raise ImportError("attempted relative import beyond top-level package")
        base = ".".join(parts[:len(parts) - level + 1])
        return f"{base}.{name[level:]}" if name[level:] else base


    def find_spec(name, package=None):
        '''The spec of a module, without importing it; its parents are imported.'''
        name = resolve_name(name, package)
        if name in sys.modules:
            module = sys.modules[name]
            if module is None:
                return None
            if getattr(module, "__spec__", None) is None:
                raise ValueError(f"{name}.__spec__ is None")
            return module.__spec__
        parent = name.rpartition(".")[0]
        path = None
        if parent:
            try:
                path = _runtime.import_module(parent).__path__
            except AttributeError:
                raise ModuleNotFoundError(
                    f"__path__ attribute not found on {parent!r} while trying to find {name!r}", name=name) from None
        found = _runtime.find_module(name, path)
        return None if found is None else _spec(name, found)


    def module_from_spec(spec):
        '''A new module that a spec describes.'''
        module = type(sys)(spec.name)
        module.__spec__ = spec
        module.__package__ = spec.parent
        if spec.submodule_search_locations is not None:
            module.__path__ = spec.submodule_search_locations
        if spec.has_location:
            module.__file__ = spec.origin
        return module
    """#

  /// The module `importlib.machinery`.
  static let importlibMachinery: StaticString = #"""
    '''What is known of a module.'''
    import sys
    import _runtime


    class ModuleSpec:
        '''Where a module comes from.'''

        def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
            self.name = name
            self.loader = loader
            self.origin = origin
            self.loader_state = loader_state
            self.submodule_search_locations = [] if is_package else None
            self.has_location = False
            self.cached = None

        @property
        def parent(self):
            '''The package of the module.'''
            return self.name.rpartition(".")[0] if self.submodule_search_locations is None else self.name

        def __repr__(self):
            parts = [f"name={self.name!r}", f"loader={self.loader!r}"]
            if self.origin is not None:
                parts.append(f"origin={self.origin!r}")
            if self.submodule_search_locations is not None:
                parts.append(f"submodule_search_locations={self.submodule_search_locations}")
            return f"{type(self).__name__}({', '.join(parts)})"

        def __eq__(self, other):
            try:
                return (self.name, self.loader, self.origin, self.submodule_search_locations, self.has_location) == (
                    other.name, other.loader, other.origin, other.submodule_search_locations, other.has_location)
            except AttributeError:
                return NotImplemented


    def _spec(name, found):
        origin, package, bundled = found
        spec = ModuleSpec(name, None, origin="built-in" if bundled else origin, is_package=package is not None)
        if package is not None:
            spec.submodule_search_locations.extend(package)
        spec.has_location = not bundled and origin is not None
        return spec


    def _spec_of_module(module):
        name = module.__name__
        if name == "__main__" or "__package__" not in module.__dict__:
            return None
        file = module.__dict__.get("__file__")
        return _spec(name, (file, module.__dict__.get("__path__"), file is None))
    """#
}
