extension BundledModules {
  /// The module `importlib.resources`.
  static let importlibResources: StaticString = #"""
    '''The files of packages.'''
    import contextlib
    import functools
    import importlib
    import pathlib
    import types
    import typing
    import warnings
    from importlib.abc import ResourceReader

    __all__ = [
        "Package", "Resource", "ResourceReader", "as_file", "contents", "files", "is_resource", "open_binary", "open_text",
        "path", "read_binary", "read_text",
    ]
    Package = typing.Union[types.ModuleType, str]
    Resource = str


    def files(package):
        '''The folder of a package.'''
        module = importlib.import_module(package) if isinstance(package, str) else package
        if not isinstance(module, types.ModuleType):
            module = importlib.import_module(module)
        places = getattr(module, "__path__", None)
        if places is None:
            raise TypeError(f"{module.__name__!r} is not a package")
        if not places:
            raise FileNotFoundError(f"{module.__name__} has no folder")
        return pathlib.Path(list(places)[0])


    @contextlib.contextmanager
    def as_file(path):
        '''A path in the file system, for the time of a block.'''
        yield path


    def _old(function):
        '''Decorator: a function that is to go.'''
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            warnings.warn(f"{function.__name__} is deprecated. Use files() instead. Refer to https://importlib-resources."
                          "readthedocs.io/en/latest/using.html#migrating-from-legacy for migration advice.",
                          DeprecationWarning)
            return function(*args, **kwargs)
        return wrapper


    def _named(resource):
        parts = str(resource).split("/")
        if len(parts) != 1:
            raise ValueError(f"{resource!r} must be only a file name")
        return parts[0]


    @_old
    def open_binary(package, resource):
        return (files(package) / _named(resource)).open("rb")


    @_old
    def open_text(package, resource, encoding="utf-8", errors="strict"):
        return (files(package) / _named(resource)).open("r", encoding=encoding, errors=errors)


    @_old
    def read_binary(package, resource):
        with open_binary(package, resource) as file:
            return file.read()


    @_old
    def read_text(package, resource, encoding="utf-8", errors="strict"):
        with open_text(package, resource, encoding, errors) as file:
            return file.read()


    @_old
    def contents(package):
        return [each.name for each in files(package).iterdir()]


    @_old
    def is_resource(package, name):
        return (files(package) / _named(name)).is_file()


    @_old
    def path(package, resource):
        return as_file(files(package) / _named(resource))
    """#

  /// The module `importlib.resources.abc`.
  static let importlibResourcesAbc: StaticString = #"""
    '''Abstract classes of what reads the files of packages.'''
    from importlib.abc import ResourceReader, Traversable, TraversableResources

    __all__ = ["ResourceReader", "Traversable", "TraversableResources"]
    for _cls in (ResourceReader, Traversable, TraversableResources):
        _cls.__module__ = __name__
    """#
}
