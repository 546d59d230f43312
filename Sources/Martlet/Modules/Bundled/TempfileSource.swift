extension BundledModules {
  /// The module `tempfile`.
  static let tempfile: StaticString = #"""
    '''Files and folders for a while.'''
    import os
    import shutil
    from random import Random as _Random

    TMP_MAX = 10000
    template = "tmp"
    tempdir = None
    _random = _Random()


    def gettempprefix():
        return template


    def gettempdir():
        global tempdir
        if tempdir is None:
            for folder in (os.getenv("TMPDIR"), os.getenv("TEMP"), os.getenv("TMP"), "/tmp", "/var/tmp", "/usr/tmp"):
                if folder and os.path.isdir(folder) and os.access(folder, os.W_OK | os.X_OK):
                    tempdir = os.path.abspath(folder)
                    break
            else:
                tempdir = os.getcwd()
        return tempdir


    def _create(make, suffix, prefix, folder):
        prefix = template if prefix is None else prefix
        folder = gettempdir() if folder is None else os.fspath(folder)
        for _ in range(TMP_MAX):
            name = "".join(_random.choices("abcdefghijklmnopqrstuvwxyz0123456789_", k=8))
            path = os.path.abspath(os.path.join(folder, prefix + name + (suffix or "")))
            try:
                return make(path), path
            except FileExistsError:
                continue
        raise FileExistsError(17, "No usable temporary file name found")


    def mkstemp(suffix=None, prefix=None, dir=None, text=False):
        return _create(lambda path: os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), suffix, prefix, dir)


    def mkdtemp(suffix=None, prefix=None, dir=None):
        return _create(lambda path: os.mkdir(path, 0o700), suffix, prefix, dir)[1]


    class _TemporaryFile:
        def __init__(self, file, name, delete):
            self.file = file
            self.name = name
            self.delete = delete

        def __getattr__(self, name):
            return getattr(self.__dict__["file"], name)

        def __enter__(self):
            self.file.__enter__()
            return self

        def __exit__(self, *details):
            self.close()

        def __iter__(self):
            return iter(self.file)

        def close(self):
            if not self.file.closed:
                self.file.close()
                if self.delete:
                    os.unlink(self.name)

        def __del__(self):
            self.close()


    def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                           delete=True, *, errors=None):
        descriptor, name = mkstemp(suffix, prefix, dir)
        file = open(descriptor, mode, buffering, encoding, errors, newline)
        return _TemporaryFile(file, name, delete)


    def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                      errors=None):
        descriptor, name = mkstemp(suffix, prefix, dir)
        os.unlink(name)
        return open(descriptor, mode, buffering, encoding, errors, newline)


    class TemporaryDirectory:
        '''A folder that is removed at the end of its with block.'''

        def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
            self.name = mkdtemp(suffix, prefix, dir)
            self._ignores = ignore_cleanup_errors

        def __repr__(self):
            return f"<{self.__class__.__name__} {self.name!r}>"

        def __enter__(self):
            return self.name

        def __exit__(self, *details):
            self.cleanup()

        def cleanup(self):
            if os.path.exists(self.name):
                shutil.rmtree(self.name, ignore_errors=self._ignores)
    """#
}
