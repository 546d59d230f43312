extension BundledModules {
  /// The module `tempfile`.
  static let tempfile: StaticString = #"""
    '''Files and folders for a while.'''
    import io as _io
    import os as _os
    import shutil as _shutil
    import warnings as _warnings
    import weakref as _weakref
    from functools import wraps as _wraps
    from random import Random as _Random
    from types import GenericAlias as _GenericAlias

    __all__ = [
        "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp", "mktemp",
        "TMP_MAX", "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb"]

    TMP_MAX = 10000
    template = "tmp"
    tempdir = None


    class _RandomNameSequence:
        '''Names that are hardly in use.'''
        characters = "abcdefghijklmnopqrstuvwxyz0123456789_"

        def __init__(self):
            self._random = _Random()

        def __iter__(self):
            return self

        def __next__(self):
            return "".join(self._random.choices(self.characters, k=8))


    _names = None


    def _get_candidate_names():
        global _names
        if _names is None:
            _names = _RandomNameSequence()
        return _names


    def _candidate_tempdir_list():
        named = [_os.getenv(name) for name in ("TMPDIR", "TEMP", "TMP")]
        try:
            here = _os.getcwd()
        except (AttributeError, OSError):
            here = _os.curdir
        return [*filter(None, named), "/tmp", "/var/tmp", "/usr/tmp", here]


    def _get_default_tempdir():
        '''The first folder in which a file can be made.'''
        folders = _candidate_tempdir_list()
        for folder in folders:
            folder = _os.path.abspath(folder)
            for _ in range(100):
                path = _os.path.join(folder, next(_get_candidate_names()))
                try:
                    descriptor = _os.open(path, _os.O_RDWR | _os.O_CREAT | _os.O_EXCL, 0o600)
                except FileExistsError:
                    continue
                except OSError:
                    break
                _os.close(descriptor)
                _os.unlink(path)
                return folder
        raise FileNotFoundError(2, f"No usable temporary directory found in {folders}")


    def _folder():
        global tempdir
        if tempdir is None:
            tempdir = _get_default_tempdir()
        return tempdir


    def gettempprefix():
        return _os.fsdecode(template)


    def gettempdir():
        return _os.fsdecode(_folder())


    def gettempprefixb():
        return _os.fsencode(template)


    def gettempdirb():
        return _os.fsencode(_folder())


    def _infer_return_type(*parts):
        '''Whether names are str or bytes.'''
        kinds = set()
        for part in parts:
            if part is not None:
                part = part.__fspath__() if hasattr(part, "__fspath__") else part
                kinds.add(bytes if isinstance(part, bytes) else str)
        if len(kinds) > 1:
            raise TypeError("Can't mix bytes and non-bytes in path components.")
        if kinds:
            return kinds.pop()
        return str if tempdir is None or isinstance(tempdir, str) else bytes


    def _create(make, suffix, prefix, folder, whole=True):
        '''What `make` gives for a new path, and the path.'''
        kind = _infer_return_type(prefix, suffix, folder)
        suffix = kind() if suffix is None else suffix
        if prefix is None:
            prefix = gettempprefix() if kind is str else gettempprefixb()
        if folder is None:
            folder = gettempdir() if kind is str else gettempdirb()
        folder = _os.path.abspath(folder) if whole else folder
        names = _get_candidate_names()
        for _ in range(TMP_MAX):
            name = next(names)
            path = _os.path.join(folder, prefix + (name if kind is str else _os.fsencode(name)) + suffix)
            try:
                return make(path), path
            except FileExistsError:
                continue
        raise FileExistsError(17, "No usable temporary file name found")


    def mktemp(suffix="", prefix=template, dir=None):
        '''A name that no file has now; another program may take it.'''
        dir = gettempdir() if dir is None else dir
        names = _get_candidate_names()
        for _ in range(TMP_MAX):
            path = _os.path.join(dir, prefix + next(names) + suffix)
            if not _os.path.lexists(path):
                return path
        raise FileExistsError(17, "No usable temporary filename found")


    def mkstemp(suffix=None, prefix=None, dir=None, text=False):
        return _create(lambda path: _os.open(path, _os.O_RDWR | _os.O_CREAT | _os.O_EXCL, 0o600), suffix, prefix, dir)


    def mkdtemp(suffix=None, prefix=None, dir=None):
        return _create(lambda path: _os.mkdir(path, 0o700), suffix, prefix, dir, whole=False)[1]


    class _Closer:
        '''Closes a file, and removes it, once.'''
        file = None
        is_done = False

        def __init__(self, file, name, delete):
            self.file, self.name, self.delete = file, name, delete

        def close(self, unlink=_os.unlink):
            if not self.is_done and self.file is not None:
                self.is_done = True
                try:
                    self.file.close()
                finally:
                    if self.delete:
                        unlink(self.name)

        def __del__(self):
            self.close()


    class _TemporaryFileWrapper:
        '''A file that is removed when it is closed, or when nothing refers to it any more.'''

        def __init__(self, file, name, delete=True):
            self.file, self.name, self.delete = file, name, delete
            self._closer = _Closer(file, name, delete)

        def __getattr__(self, name):
            value = getattr(self.__dict__["file"], name)
            if callable(value):
                method, closer = value, self._closer

                @_wraps(method)
                def value(*args, **kwargs):
                    return method(*args, **kwargs)

                # The file stays open as long as one of its methods is kept.
                value._closer = closer
            if not isinstance(value, int):
                setattr(self, name, value)
            return value

        def __enter__(self):
            self.file.__enter__()
            return self

        def __exit__(self, exc, value, tb):
            result = self.file.__exit__(exc, value, tb)
            self.close()
            return result

        def close(self):
            self._closer.close()

        def __iter__(self):
            for line in self.file:
                yield line



    def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                           delete=True, *, errors=None):
        if "b" not in mode:
            encoding = _io.text_encoding(encoding)
        descriptor, name = mkstemp(suffix, prefix, dir)
        try:
            file = open(name, mode, buffering, encoding, errors, newline, opener=lambda path, flags: descriptor)
        except BaseException:
            # If it got so far, the descriptor is closed already.
            try:
                _os.close(descriptor)
            except OSError:
                pass
            _os.unlink(name)
            raise
        return _TemporaryFileWrapper(file, name, delete)


    def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                      errors=None):
        if "b" not in mode:
            encoding = _io.text_encoding(encoding)
        descriptor, name = mkstemp(suffix, prefix, dir)
        try:
            _os.unlink(name)
            return open(descriptor, mode, buffering, encoding, errors, newline)
        except BaseException:
            try:
                _os.close(descriptor)
            except OSError:
                pass
            raise


    class TemporaryDirectory:
        '''A folder that is removed at the end of its with block, or when nothing refers to this any more.'''

        def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
            self.name = mkdtemp(suffix, prefix, dir)
            self._ignore_cleanup_errors = ignore_cleanup_errors
            self._finalizer = _weakref.finalize(
                self, self._cleanup, self.name, f"Implicitly cleaning up {self!r}", ignore_cleanup_errors)

        @classmethod
        def _rmtree(cls, name, ignore_errors=False):
            def retry(function, path, details):
                if issubclass(details[0], FileNotFoundError):
                    return
                if not issubclass(details[0], PermissionError):
                    if not ignore_errors:
                        raise
                    return
                try:
                    if path != name:
                        _os.chmod(_os.path.dirname(path), 0o700)
                    _os.chmod(path, 0o700)
                    try:
                        _os.unlink(path)
                    except (IsADirectoryError, PermissionError):
                        cls._rmtree(path, ignore_errors)
                except FileNotFoundError:
                    pass

            _shutil.rmtree(name, onerror=retry)

        @classmethod
        def _cleanup(cls, name, message, ignore_errors=False):
            cls._rmtree(name, ignore_errors)
            _warnings.warn(message, ResourceWarning)

        def __repr__(self):
            return f"<{self.__class__.__name__} {self.name!r}>"

        def __enter__(self):
            return self.name

        def __exit__(self, exc, value, tb):
            self.cleanup()

        def cleanup(self):
            if self._finalizer.detach() or _os.path.exists(self.name):
                self._rmtree(self.name, self._ignore_cleanup_errors)

        __class_getitem__ = classmethod(_GenericAlias)


    class SpooledTemporaryFile(_io.IOBase):
        '''A temporary file that is in memory until it grows beyond a size.'''
        _rolled = False

        def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                     dir=None, *, errors=None):
            if "b" in mode:
                self._file = _io.BytesIO()
            else:
                self._file = _io.TextIOWrapper(
                    _io.BytesIO(), encoding=_io.text_encoding(encoding), errors=errors, newline=newline)
            self._max_size = max_size
            self._options = {"mode": mode, "buffering": buffering, "suffix": suffix, "prefix": prefix, "encoding": encoding,
                             "newline": newline, "dir": dir, "errors": errors}

        __class_getitem__ = classmethod(_GenericAlias)

        def __del__(self):
            if "_file" in self.__dict__ and not self.closed:
                self.close()

        def rollover(self):
            '''Put what is in memory into a file.'''
            if self._rolled:
                return
            memory, self._file = self._file, TemporaryFile(**self._options)
            place = memory.tell()
            if hasattr(self._file, "buffer"):
                self._file.buffer.write(memory.detach().getvalue())
            else:
                self._file.write(memory.getvalue())
            self._file.seek(place, 0)
            self._rolled = True

        def _grown(self, result):
            if not self._rolled and self._max_size and self._file.tell() > self._max_size:
                self.rollover()
            return result

        def write(self, s):
            return self._grown(self._file.write(s))

        def writelines(self, iterable):
            return self._grown(self._file.writelines(iterable))

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
            return self._file.isatty()

        @property
        def name(self):
            return getattr(self._file, "name", None)

        @property
        def mode(self):
            return getattr(self._file, "mode", self._options["mode"])

        encoding = property(lambda self: self._file.encoding)
        errors = property(lambda self: self._file.errors)
        newlines = property(lambda self: self._file.newlines)
        closed = property(lambda self: self._file.closed)

        def __iter__(self):
            return self._file.__iter__()

        def __enter__(self):
            if self._file.closed:
                raise ValueError("Cannot enter context with closed file")
            return self

        def __exit__(self, exc, value, tb):
            self._file.close()
    """#
}
