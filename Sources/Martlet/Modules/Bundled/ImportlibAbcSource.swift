extension BundledModules {
  /// The module `importlib.abc`.
  static let importlibAbc: StaticString = #"""
    '''Abstract classes of finders and loaders.'''
    import abc
    from importlib import machinery

    __all__ = [
        "Loader", "MetaPathFinder", "PathEntryFinder", "ResourceLoader", "InspectLoader", "ExecutionLoader", "FileLoader",
        "SourceLoader", "ResourceReader", "Traversable", "TraversableResources",
    ]


    def _warn_removal(name, instead):
        import warnings
        warnings.warn(f"{name} is deprecated since Python 3.4 in favor of {instead} and is slated for removal in Python 3.12",
                      DeprecationWarning)


    class Finder(metaclass=abc.ABCMeta):
        '''What finders were once.'''

        @abc.abstractmethod
        def find_module(self, fullname, path=None):
            '''The loader of a module, or None.'''


    class MetaPathFinder(metaclass=abc.ABCMeta):
        '''Finds modules anywhere.'''

        def find_module(self, fullname, path):
            '''The loader of a module, or None.'''
            _warn_removal("MetaPathFinder.find_module()", "MetaPathFinder.find_spec()")
            if not hasattr(self, "find_spec"):
                return None
            found = self.find_spec(fullname, path)
            return found.loader if found is not None else None

        def invalidate_caches(self):
            '''Nothing is cached.'''


    class PathEntryFinder(metaclass=abc.ABCMeta):
        '''Finds modules in one folder.'''

        def find_loader(self, fullname):
            '''The loader of a module or None, and folders of a package without one.'''
            _warn_removal("PathEntryFinder.find_loader()", "PathEntryFinder.find_spec()")
            found = self.find_spec(fullname) if hasattr(self, "find_spec") else None
            if found is None:
                return None, []
            return found.loader, found.submodule_search_locations or []

        def find_module(self, fullname):
            return self.find_loader(fullname)[0]

        def invalidate_caches(self):
            '''Nothing is cached.'''


    class Loader(metaclass=abc.ABCMeta):
        '''Makes a module and runs it.'''

        def create_module(self, spec):
            '''None: the usual module.'''
            return None

        def load_module(self, fullname):
            if not hasattr(self, "exec_module"):
                raise ImportError
            from importlib.util import module_from_spec, spec_from_loader
            import sys
            module = sys.modules.setdefault(fullname, module_from_spec(spec_from_loader(fullname, self)))
            self.exec_module(module)
            return sys.modules[fullname]

        def module_repr(self, module):
            '''Left to subclasses.'''
            raise NotImplementedError


    class ResourceLoader(Loader):
        '''Reads files beside modules.'''

        @abc.abstractmethod
        def get_data(self, path):
            raise OSError


    class InspectLoader(Loader):
        '''Tells about modules without running them.'''

        def is_package(self, fullname):
            raise ImportError

        def get_code(self, fullname):
            source = self.get_source(fullname)
            return None if source is None else self.source_to_code(source)

        @abc.abstractmethod
        def get_source(self, fullname):
            raise ImportError

        @staticmethod
        def source_to_code(data, path="<string>"):
            return compile(data, path, "exec", dont_inherit=True)

        def exec_module(self, module):
            code = self.get_code(module.__name__)
            if code is None:
                raise ImportError(
                    f"cannot load module {module.__name__!r} when get_code() returns None")
            exec(code, module.__dict__)


    class ExecutionLoader(InspectLoader):
        '''Knows the file of a module.'''

        @abc.abstractmethod
        def get_filename(self, fullname):
            raise ImportError

        def get_code(self, fullname):
            source = self.get_source(fullname)
            return None if source is None else self.source_to_code(source, self.get_filename(fullname))


    class FileLoader(machinery.FileLoader, ResourceLoader, ExecutionLoader):
        '''Loads a module from a file.'''


    class SourceLoader(machinery.SourceLoader, ResourceLoader, ExecutionLoader):
        '''Loads a module from its text.'''

        # Each of the two may be made of the other.
        def path_mtime(self, path):
            if type(self).path_stats is SourceLoader.path_stats:
                raise OSError
            return int(self.path_stats(path)["mtime"])

        def path_stats(self, path):
            if type(self).path_mtime is SourceLoader.path_mtime:
                raise OSError
            return {"mtime": self.path_mtime(path)}

        def set_data(self, path, data):
            '''Left to subclasses.'''


    for _kind in FileLoader, SourceLoader:
        _kind.register(machinery.SourceFileLoader)
    del _kind


    class ResourceReader(metaclass=abc.ABCMeta):
        '''Reads the files of a package.'''

        @abc.abstractmethod
        def open_resource(self, resource):
            raise FileNotFoundError

        @abc.abstractmethod
        def resource_path(self, resource):
            raise FileNotFoundError

        @abc.abstractmethod
        def is_resource(self, path):
            raise FileNotFoundError

        @abc.abstractmethod
        def contents(self):
            raise FileNotFoundError


    class Traversable(metaclass=abc.ABCMeta):
        '''A file or folder of a package.'''

        @abc.abstractmethod
        def iterdir(self):
            '''What is in the folder.'''

        @abc.abstractmethod
        def is_dir(self):
            '''Whether it is a folder.'''

        @abc.abstractmethod
        def is_file(self):
            '''Whether it is a file.'''

        @abc.abstractmethod
        def open(self, mode="r", *args, **kwargs):
            '''The file, opened.'''

        @property
        @abc.abstractmethod
        def name(self):
            '''The last part of the path.'''

        def read_bytes(self):
            with self.open("rb") as file:
                return file.read()

        def read_text(self, encoding=None):
            with self.open(encoding=encoding) as file:
                return file.read()

        @abc.abstractmethod
        def joinpath(self, *descendants):
            '''What is below it.'''

        def __truediv__(self, child):
            return self.joinpath(child)


    class TraversableResources(ResourceReader):
        '''The files of a package as a tree.'''

        @abc.abstractmethod
        def files(self):
            '''The folder.'''

        def open_resource(self, resource):
            return self.files().joinpath(resource).open("rb")

        def resource_path(self, resource):
            raise FileNotFoundError(resource)

        def is_resource(self, path):
            return self.files().joinpath(path).is_file()

        def contents(self):
            return (each.name for each in self.files().iterdir())
    """#
}
