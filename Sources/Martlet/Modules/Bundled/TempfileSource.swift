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


    def gettempprefixb():
        return os.fsencode(gettempprefix())


    def gettempdirb():
        return os.fsencode(gettempdir())


    def mktemp(suffix="", prefix=template, dir=None):
        '''A name that no file has now; another program may take it.'''
        def check(path):
            if os.path.lexists(path):
                raise FileExistsError(17, "File exists", path)

        return _create(check, suffix, prefix, dir)[1]


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


    class _TemporaryFileWrapper:
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
        return _TemporaryFileWrapper(file, name, delete)


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


    class SpooledTemporaryFile:
        '''A temporary file that is in memory until it grows beyond a size.'''

        def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                     dir=None, *, errors=None):
            import io
            self._max_size = max_size
            self._rolled = False
            self._mode, self._is_binary = mode, "b" in mode
            self._file = io.BytesIO() if self._is_binary else io.StringIO(newline="\n" if newline is None else newline)
            self._encoding, self._errors = encoding, errors
            self._options = {"mode": mode, "buffering": buffering, "suffix": suffix, "prefix": prefix, "encoding": encoding,
                             "newline": newline, "dir": dir, "errors": errors}

        def rollover(self):
            '''Put what is in memory into a file.'''
            if self._rolled:
                return
            memory, self._file = self._file, TemporaryFile(**self._options)
            place = memory.tell()
            memory.seek(0)
            self._file.write(memory.read())
            self._file.seek(place)
            self._rolled = True

        def _grown(self, result):
            if not self._rolled and self._max_size and self._file.tell() > self._max_size:
                self.rollover()
            return result

        def write(self, s):
            return self._grown(self._file.write(s))

        def close(self):
            self._file.close()

        def detach(self):
            return self._file.detach()

        def flush(self):
            self._file.flush()

        def read(self, *args):
            return self._file.read(*args)

        def read1(self, *args):
            return self._file.read1(*args)

        def readable(self):
            return self._file.readable()

        def readinto(self, b):
            return self._file.readinto(b)

        def readinto1(self, b):
            return self._file.readinto1(b)

        def readline(self, *args):
            return self._file.readline(*args)

        def readlines(self, *args):
            return self._file.readlines(*args)

        def seek(self, *args):
            return self._file.seek(*args)

        def seekable(self):
            return self._file.seekable()

        def tell(self):
            return self._file.tell()

        def writable(self):
            return self._file.writable()

        def writelines(self, iterable):
            return self._grown(self._file.writelines(iterable))

        def truncate(self, size=None):
            if size is None:
                return self._file.truncate()
            if not self._rolled and self._max_size and size > self._max_size:
                self.rollover()
            return self._file.truncate(size)

        def fileno(self):
            self.rollover()
            return self._file.fileno()

        def isatty(self):
            return False

        @property
        def name(self):
            return self._file.name if self._rolled else None

        @property
        def mode(self):
            return self._file.mode if self._rolled else self._mode

        @property
        def encoding(self):
            return self._text_attribute("encoding")

        @property
        def errors(self):
            return self._text_attribute("errors")

        @property
        def newlines(self):
            return self._text_attribute("newlines")

        def _text_attribute(self, name):
            # What is in memory is not encoded yet.
            if self._rolled or self._is_binary:
                return getattr(self._file, name)
            return {"encoding": self._encoding or "UTF-8", "errors": self._errors or "strict", "newlines": None}[name]

        @property
        def closed(self):
            return self._file.closed

        def __getattr__(self, name):
            if name.startswith("_"):
                raise AttributeError(f"'SpooledTemporaryFile' object has no attribute '{name}'")
            return getattr(self._file, name)

        def __iter__(self):
            return iter(self._file)

        def __enter__(self):
            if self._file.closed:
                raise ValueError("Cannot enter context with closed file")
            return self

        def __exit__(self, *details):
            self._file.close()
    """#
}
