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
    from importlib.machinery import ModuleSpec, SourceFileLoader, _spec
    from _runtime import names_to_come as _names_to_come

    _default = object()
    _names_to_come("_importlib_wrappers", "LazyLoader decode_source module_for_loader set_loader set_package source_hash")


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


    MAGIC_NUMBER = b"\xa7\r\r\n"


    def cache_from_source(path, debug_override=None, *, optimization=None):
        '''Where CPython keeps the code of a file.'''
        import os
        if debug_override is not None:
            from warnings import warn
            warn(
                "the debug_override parameter is deprecated; use 'optimization' instead", DeprecationWarning)
            if optimization is not None:
                raise TypeError("debug_override or optimization must be set to None")
            optimization = "" if debug_override else 1
        folder, name = os.path.split(os.fspath(path))
        base, dot, rest = name.rpartition(".")
        suffix = "" if optimization is None else str(optimization)
        if suffix and not suffix.isalnum():
            raise ValueError(f"{suffix!r} is not alphanumeric")
        return os.path.join(
            folder, "__pycache__", f"{base or rest}{dot}cpython-311{'.opt-' if suffix else ''}{suffix}.pyc")


    def source_from_cache(path):
        '''The file of which CPython keeps the code there.'''
        import os
        path = os.fspath(path)
        folder, name = os.path.split(path)
        above, cache = os.path.split(folder)
        if cache != "__pycache__":
            raise ValueError(f"__pycache__ not bottom-level directory in {path!r}")
        if name.count(".") not in (2, 3):
            raise ValueError(f"expected only 2 or 3 dots in {name!r}")
        return os.path.join(above, name.partition(".")[0] + ".py")


    def find_spec(name, package=None):
        '''The spec of a module, without importing it; its parents are imported.'''
        name = resolve_name(name, package)
        if name in sys.modules:
            module = sys.modules[name]
            if module is None:
                return None
            try:
                spec = module.__spec__
            except AttributeError:
                raise ValueError(f"{name}.__spec__ is not set") from None
            if spec is None:
                raise ValueError(f"{name}.__spec__ is None")
            return spec
        if not name:
            return None
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


    def spec_from_loader(name, loader, *, origin=None, is_package=None):
        '''The spec of a module that a loader loads.'''
        if is_package is None:
            is_package = loader.is_package(name) if hasattr(loader, "is_package") else False
        return ModuleSpec(name, loader, origin=origin, is_package=is_package)


    def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_default):
        '''The spec of a module whose text is a file.'''
        import os
        if location is None:
            location = loader.get_filename(name) if hasattr(loader, "get_filename") else "<unknown>"
        else:
            location = os.path.abspath(os.fspath(location))
        if loader is None:
            if not location.endswith(".py"):
                return None
            loader = SourceFileLoader(name, location)
        spec = ModuleSpec(name, loader, origin=location)
        spec.has_location = True
        if submodule_search_locations is _default:
            if os.path.basename(location) == "__init__.py":
                spec.submodule_search_locations = [os.path.dirname(location)]
        else:
            spec.submodule_search_locations = submodule_search_locations
        return spec


    def module_from_spec(spec):
        '''A new module that a spec describes.'''
        module = spec.loader.create_module(spec) if hasattr(spec.loader, "create_module") else None
        if module is None:
            module = type(sys)(spec.name)
        module.__spec__ = spec
        module.__loader__ = spec.loader
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

    SOURCE_SUFFIXES = [".py"]
    BYTECODE_SUFFIXES = DEBUG_BYTECODE_SUFFIXES = OPTIMIZED_BYTECODE_SUFFIXES = [".pyc"]
    EXTENSION_SUFFIXES = []


    def all_suffixes():
        '''The ends of the names of files that may be modules.'''
        return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


    class ModuleSpec:
        '''Where a module comes from.'''

        def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
            self.name = name
            self.loader = loader
            self.origin = origin
            self.loader_state = loader_state
            self.submodule_search_locations = [] if is_package else None
            self.has_location = False
            self._cached = None

        @property
        def cached(self):
            '''Where CPython keeps the code.'''
            if self._cached is None and self.has_location and self.origin and self.origin.endswith(".py"):
                from importlib.util import cache_from_source
                self._cached = cache_from_source(self.origin)
            return self._cached

        @cached.setter
        def cached(self, cached):
            self._cached = cached

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


    def _of_own_name(method):
        '''Decorator: a method of a loader that knows one module only.'''
        def of_own_name(self, name=None, *rest):
            if name not in (None, self.name):
                raise ImportError(f"loader for {self.name} cannot handle {name}", name=name)
            return method(self, self.name, *rest)
        of_own_name.__name__, of_own_name.__qualname__, of_own_name.__doc__ = (
            method.__name__, method.__qualname__, method.__doc__)
        return of_own_name


    class _LoaderBasics:
        '''What loaders of files have in common.'''
        __module__ = "_frozen_importlib_external"

        def is_package(self, fullname):
            file = self.get_filename(fullname).rpartition("/")[2]
            return file.rpartition(".")[0] == "__init__" and fullname.rpartition(".")[2] != "__init__"

        def create_module(self, spec):
            '''None: the usual module.'''

        def exec_module(self, module):
            code = self.get_code(module.__name__)
            if code is None:
                raise ImportError(f"cannot load module {module.__name__!r} when get_code() returns None")
            exec(code, module.__dict__)

        def load_module(self, fullname):
            from importlib.util import module_from_spec, spec_from_loader
            module = module_from_spec(spec_from_loader(fullname, self))
            sys.modules[fullname] = module
            self.exec_module(module)
            return sys.modules[fullname]


    class SourceLoader(_LoaderBasics):
        '''Loads a module from its text.'''
        __module__ = "_frozen_importlib_external"

        def path_mtime(self, path):
            '''When a file was written; left to subclasses.'''
            raise OSError

        def path_stats(self, path):
            '''What is known of a file.'''
            return {"mtime": self.path_mtime(path)}

        def set_data(self, path, data):
            '''Left to subclasses.'''

        def get_source(self, fullname):
            path = self.get_filename(fullname)
            try:
                data = self.get_data(path)
            except OSError as error:
                raise ImportError("source not available through get_data()", name=fullname) from error
            from importlib.util import decode_source
            return decode_source(data)

        def source_to_code(self, data, path, *, _optimize=-1):
            return compile(data, path, "exec", dont_inherit=True, optimize=_optimize)

        def get_code(self, fullname):
            path = self.get_filename(fullname)
            return self.source_to_code(self.get_data(path), path)


    class FileLoader:
        '''Loads a module from a file.'''
        __module__ = "_frozen_importlib_external"

        def __init__(self, fullname, path):
            self.name = fullname
            self.path = path

        def __eq__(self, other):
            return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

        def __hash__(self):
            return hash(self.name) ^ hash(self.path)

        @_of_own_name
        def load_module(self, fullname):
            return super(FileLoader, self).load_module(fullname)

        @_of_own_name
        def get_filename(self, fullname):
            return self.path

        def get_data(self, path):
            with open(path, "rb") as file:
                return file.read()


    class SourceFileLoader(FileLoader, SourceLoader):
        '''Loads a module from the text in a file.'''
        __module__ = "_frozen_importlib_external"

        def path_stats(self, path):
            import os
            status = os.stat(path)
            return {"mtime": status.st_mtime, "size": status.st_size}

        def set_data(self, path, data, *, _mode=0o666):
            '''Write a file and the folders that it lacks; where that cannot be done, it is left.'''
            import os
            try:
                os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
                with open(path, "wb", opener=lambda path, flags: os.open(path, flags, _mode & 0o666)) as file:
                    file.write(data)
            except OSError:
                pass


    def _spec(name, found):
        origin, package, bundled = found
        loader = None if bundled or origin is None else SourceFileLoader(name, origin)
        spec = ModuleSpec(name, loader, origin="built-in" if bundled else origin, is_package=package is not None)
        if package is not None:
            spec.submodule_search_locations.extend(package)
        spec.has_location = not bundled and origin is not None
        return spec


    def _spec_of_module(module):
        name = module.__name__
        if name == "__main__" or module.__dict__.get("__package__", name) is None:
            return None
        file = module.__dict__.get("__file__")
        return _spec(name, (file, module.__dict__.get("__path__"), file is None))
    """#
}
