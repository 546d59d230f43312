extension BundledModules {
  /// The module `_os_folders`: what `os` tells of folders.
  static let osFolders: StaticString = #"""
    '''What is in folders.'''
    import os as _os
    import _posix

    __name__ = "os"


    class DirEntry:
        '''A name in a folder, as scandir gives it.'''

        def __init__(self, folder, name, kind):
            self.name = name
            self.path = name if isinstance(folder, int) else _os.path.join(folder, name)
            self._kind = kind

        def _is(self, kind, mode, follow_symlinks):
            if self._kind not in (0, 10) or not follow_symlinks and self._kind == 10:
                return self._kind == kind
            try:
                return self.stat(follow_symlinks=follow_symlinks).st_mode & 0o170000 == mode
            except FileNotFoundError:
                return False

        def is_dir(self, *, follow_symlinks=True):
            return self._is(4, 0o040000, follow_symlinks)

        def is_file(self, *, follow_symlinks=True):
            return self._is(8, 0o100000, follow_symlinks)

        def is_symlink(self):
            return self._kind == 10 or self._kind == 0 and _os.path.islink(self.path)

        def stat(self, *, follow_symlinks=True):
            return _os.stat(self.path, follow_symlinks=follow_symlinks)

        def inode(self):
            return _os.lstat(self.path).st_ino

        def __class_getitem__(cls, item):
            import types
            return types.GenericAlias(cls, item)

        def __fspath__(self):
            return self.path

        def __repr__(self):
            return f"<DirEntry {self.name!r}>"


    def _entries(folder):
        # Names of bytes in a folder of bytes.
        entries = _posix.scandir(folder)
        return [(_os.fsencode(name), kind) for name, kind in entries] if isinstance(folder, bytes) else entries


    class _ScanIterator:
        def __init__(self, folder):
            self._entries = iter([DirEntry(folder, name, kind) for name, kind in _entries(folder)])

        def __iter__(self):
            return self

        def __next__(self):
            return next(self._entries)

        def close(self):
            self._entries = iter(())

        def __enter__(self):
            return self

        def __exit__(self, *details):
            self.close()


    def scandir(path=None):
        return _ScanIterator("." if path is None else path if isinstance(path, int) or not hasattr(path, "__fspath__") else _os.fspath(path))


    def walk(top, topdown=True, onerror=None, followlinks=False):
        return _walk(_os.fspath(top), topdown, onerror, followlinks)


    def _walk(top, topdown, onerror, followlinks):
        pending = [(top, None)]
        while pending:
            folder, result = pending.pop()
            if result is not None:
                yield result
                continue
            folders, files, below = [], [], []
            try:
                entries = _entries(folder)
            except OSError as error:
                if onerror is not None:
                    onerror(error)
                continue
            for name, kind in entries:
                entry = DirEntry(folder, name, kind)
                try:
                    is_folder = entry.is_dir()
                except OSError:
                    is_folder = False
                if not is_folder:
                    files.append(name)
                    continue
                folders.append(name)
                if followlinks or not entry.is_symlink():
                    below.append(entry.path)
            if topdown:
                yield folder, folders, files
                below = [_os.path.join(folder, name) for name in folders]
                if not followlinks:
                    below = [name for name in below if not _os.path.islink(name)]
            else:
                pending.append((folder, (folder, folders, files)))
            pending.extend((name, None) for name in reversed(below))


    def fwalk(top=".", topdown=True, onerror=None, *, follow_symlinks=False, dir_fd=None):
        '''What walk yields, and with each folder a descriptor of it that is open until the next.'''
        if dir_fd is not None:
            raise NotImplementedError("os.fwalk: dir_fd is not supported")
        for folder, folders, files in walk(top, topdown, onerror, follow_symlinks):
            descriptor = _os.open(folder, _os.O_RDONLY | _os.O_DIRECTORY)
            try:
                yield folder, folders, files, descriptor
            finally:
                _os.close(descriptor)
    """#
}
