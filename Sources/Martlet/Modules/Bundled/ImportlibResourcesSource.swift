extension BundledModules {
  /// The module `importlib.resources`.
  static let importlibResources: StaticString = #"""
    '''The files of packages.'''
    import contextlib
    import importlib
    import pathlib
    from importlib.abc import ResourceReader

    __all__ = [
        "Package", "Resource", "ResourceReader", "as_file", "contents", "files", "is_resource", "open_binary", "open_text",
        "path", "read_binary", "read_text",
    ]
    Package = "Package"
    Resource = str


    def files(package):
        '''The folder of a package.'''
        module = importlib.import_module(package) if isinstance(package, str) else package
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


    def _named(resource):
        parts = str(resource).split("/")
        if len(parts) != 1:
            raise ValueError(f"{resource!r} must be only a file name")
        return parts[0]


    def open_binary(package, resource):
        return (files(package) / _named(resource)).open("rb")


    def open_text(package, resource, encoding="utf-8", errors="strict"):
        return (files(package) / _named(resource)).open("r", encoding=encoding, errors=errors)


    def read_binary(package, resource):
        return (files(package) / _named(resource)).read_bytes()


    def read_text(package, resource, encoding="utf-8", errors="strict"):
        with open_text(package, resource, encoding, errors) as file:
            return file.read()


    def contents(package):
        return [each.name for each in files(package).iterdir()]


    def is_resource(package, name):
        return (files(package) / _named(name)).is_file()


    def path(package, resource):
        return as_file(files(package) / _named(resource))
    """#
}
