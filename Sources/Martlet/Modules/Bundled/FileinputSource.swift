extension BundledModules {
  /// The module `fileinput`.
  static let fileinput: StaticString = #"""
    '''The lines of files that follow each other, those of the command line unless told.'''
    import os
    import sys
    from types import GenericAlias as _GenericAlias

    __all__ = [
        "input", "close", "nextfile", "filename", "lineno", "filelineno", "fileno", "isfirstline", "isstdin", "FileInput",
        "hook_compressed", "hook_encoded"]


    class FileInput:
        '''Lines of files one after the other. In place, what is printed meanwhile takes the place of the file.'''

        def __init__(self, files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
            if isinstance(files, (str, os.PathLike)):
                files = os.fspath(files),
            self._files = tuple((sys.argv[1:] if files is None else files) or ["-"])
            self._file = self._filename = None
            self._inplace, self._backup = inplace, backup
            # In place: the file that is written, where print wrote before, and what the file read is called meanwhile.
            self._output = self._printed = self._former = None
            self._before = self._filelineno = 0
            self._isstdin = False
            if mode not in ("r", "rb"):
                raise ValueError("FileInput opening mode must be 'r' or 'rb'")
            if openhook and inplace:
                raise ValueError("FileInput cannot use an opening hook in inplace mode")
            if openhook and not callable(openhook):
                raise ValueError("FileInput openhook must be callable")
            self._mode, self._openhook, self._encoding, self._errors = mode, openhook, encoding, errors

        def __del__(self):
            self.close()

        def __enter__(self):
            return self

        def __exit__(self, *details):
            self.close()

        def close(self):
            '''Leave the file, and all that were to follow.'''
            try:
                self.nextfile()
            finally:
                self._files = ()

        def __iter__(self):
            return self

        def __next__(self):
            line = self.readline()
            if not line:
                raise StopIteration
            return line

        def readline(self):
            '''The next line; nothing at the end of the last file.'''
            while True:
                if self._file is None:
                    if not self._files:
                        return "" if self._mode == "r" else b""
                    self._begin()
                if line := self._file.readline():
                    self._filelineno += 1
                    return line
                self.nextfile()

        def _begin(self):
            self._filename, *rest = self._files
            self._files = tuple(rest)
            self._before, self._filelineno = self.lineno(), 0
            if self._filename == "-":
                self._filename, self._isstdin = "<stdin>", True
                self._file = sys.stdin if self._mode == "r" else getattr(sys.stdin, "buffer", sys.stdin)
            elif self._inplace:
                self._begin_replacing()
            elif self._openhook is None:
                self._file = self._open(self._filename, self._mode)
            elif self._encoding is None:
                self._file = self._openhook(self._filename, self._mode)
            else:
                self._file = self._openhook(self._filename, self._mode, encoding=self._encoding, errors=self._errors)

        def _open(self, file, mode):
            encoding = None if self._mode == "rb" else self._encoding or "locale"
            return open(file, mode, encoding=encoding, errors=self._errors)

        def _begin_replacing(self):
            former = os.fspath(self._filename) + (self._backup or ".bak")
            try:
                os.unlink(former)
            except OSError:
                pass
            os.rename(self._filename, former)
            self._former = former
            self._file = self._open(former, self._mode)
            mode = self._mode.replace("r", "w")
            try:
                rights = os.fstat(self._file.fileno()).st_mode & 0o7777
            except OSError:
                self._output = self._open(self._filename, mode)
            else:
                self._output = self._open(
                    os.open(self._filename, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, rights), mode)
                try:
                    os.chmod(self._filename, rights)
                except OSError:
                    pass
            self._printed, sys.stdout = sys.stdout, self._output

        def nextfile(self):
            '''Leave the file; what follows are the lines of the next.'''
            file, output, printed, former = self._file, self._output, self._printed, self._former
            is_own = not self._isstdin
            self._file = self._output = self._printed = self._former = None
            self._isstdin = False
            if printed is not None:
                sys.stdout = printed
            try:
                if output is not None:
                    output.close()
            finally:
                try:
                    if file is not None and is_own:
                        file.close()
                finally:
                    if former is not None and not self._backup:
                        try:
                            os.unlink(former)
                        except OSError:
                            pass

        def filename(self):
            '''The file of the last line.'''
            return self._filename

        def lineno(self):
            '''How many lines there were in all files.'''
            return self._before + self._filelineno

        def filelineno(self):
            '''How many lines there were in this file.'''
            return self._filelineno

        def fileno(self):
            '''The descriptor of the file, or -1.'''
            try:
                return -1 if self._file is None else self._file.fileno()
            except ValueError:
                return -1

        def isfirstline(self):
            '''Whether the last line was the first of its file.'''
            return self._filelineno == 1

        def isstdin(self):
            '''Whether the last line was of standard input.'''
            return self._isstdin

        __class_getitem__ = classmethod(_GenericAlias)


    # What the functions of the module speak of.
    _state = None


    def input(files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
        '''Begin with files; the functions of this module speak of them from now on.'''
        global _state
        if _state and _state._file:
            raise RuntimeError("input() already active")
        _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding, errors=errors)
        return _state


    def close():
        '''Leave the files.'''
        global _state
        ended, _state = _state, None
        if ended:
            ended.close()


    def _active():
        if not _state:
            raise RuntimeError("no active input()")
        return _state


    def nextfile():
        '''Go on with the next file.'''
        return _active().nextfile()


    def filename():
        '''The file of the last line.'''
        return _active().filename()


    def lineno():
        '''How many lines there were in all files.'''
        return _active().lineno()


    def filelineno():
        '''How many lines there were in this file.'''
        return _active().filelineno()


    def fileno():
        '''The descriptor of the file, or -1.'''
        return _active().fileno()


    def isfirstline():
        '''Whether the last line was the first of its file.'''
        return _active().isfirstline()


    def isstdin():
        '''Whether the last line was of standard input.'''
        return _active().isstdin()


    def hook_compressed(filename, mode, *, encoding=None, errors=None):
        '''Opens a file; Martlet has no compression, so one whose name says that it is compressed is refused.'''
        if os.path.splitext(filename)[1] in (".gz", ".bz2"):
            raise NotImplementedError("fileinput.hook_compressed: Martlet has no compression")
        if encoding is None and "b" not in mode:
            encoding = "locale"
        return open(filename, mode, encoding=encoding, errors=errors)


    def hook_encoded(encoding, errors=None):
        '''Opens files in an encoding.'''
        return lambda filename, mode: open(filename, mode, encoding=encoding, errors=errors)
    """#
}
