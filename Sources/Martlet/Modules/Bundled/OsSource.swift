extension BundledModules {
  /// The module `os`.
  static let os: StaticString = #"""
    '''What the operating system tells.'''
    import _runtime
    from _random import _system

    name = "posix"
    sep = "/"
    altsep = None
    pathsep = ":"
    linesep = "\n"
    curdir = "."
    pardir = ".."
    extsep = "."
    devnull = "/dev/null"
    environ = _runtime.environment()
    F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
    error = OSError
    from . import path


    def kill(pid, sig, /):
        '''Send a process a signal.'''
        from _signal import kill
        return kill(pid, sig)


    def getpid():
        return _runtime.getpid()


    def getcwd():
        return _runtime.getcwd()


    def getenv(key, default=None):
        return environ.get(key, default)


    def putenv(name, value, /):
        environ[name] = value


    def unsetenv(name, /):
        environ.pop(name, None)


    def urandom(size, /):
        return _system(size)


    def cpu_count():
        return 1


    def fspath(path):
        if isinstance(path, (str, bytes)):
            return path
        method = getattr(type(path), "__fspath__", None)
        if method is None:
            raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
        return method(path)


    class PathLike:
        '''What has __fspath__.'''

        def __class_getitem__(cls, item):
            return cls


    def strerror(code, /):
        return str(OSError(code, "")) if code else "Success"


    def _exit(status):
        raise SystemExit(status)


    def __getattr__(name):
        if name.startswith("__"):
            raise AttributeError(f"module 'os' has no attribute {name!r}")
        raise AttributeError(f"module 'os' has no attribute {name!r} here: files and processes are not granted")
    """#
}
