extension BundledModules {
  /// The module `_os_status`: what `os` tells of files, the process and the system.
  static let osStatus: StaticString = #"""
    '''The state of files and of the system.'''
    import _posix
    from _runtime import builtins as _builtins
    from _structseq import structure as _structure
    from time import monotonic as _monotonic

    __name__ = "os"

    uname_result = _structure("posix", "uname_result", ("sysname", "nodename", "release", "version", "machine"))
    terminal_size = _structure("os", "terminal_size", ("columns", "lines"))
    times_result = _structure(
        "posix", "times_result", ("user", "system", "children_user", "children_system", "elapsed"))
    stat_result = _structure("os", "stat_result", (
        "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", None, None, None, "st_atime", "st_mtime",
        "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev"), 10)
    _make_status = stat_result.__new__


    def _new_status(cls, *args, **keywords):
        made = _make_status(cls, *args, **keywords)
        # Times that are not given are those of the sequence.
        hidden = made._hidden
        times = tuple(made[7 + place] if time is None else time for place, time in enumerate(hidden[:3]))
        made.__dict__["_hidden"] = times + hidden[3:]
        return made


    stat_result.__new__ = _new_status


    def _status(fields, _new=tuple.__new__, _set=object.__setattr__):
        made = _new(stat_result, fields[:10])
        _set(made, "_hidden", fields[10:])
        return made


    def uname():
        '''Names of the system.'''
        return uname_result(_posix.uname())


    def times():
        '''What the process and its children have used of the processors.'''
        user, system, _ = _posix.times()
        return times_result((user, system, 0.0, 0.0, _monotonic()))


    def get_terminal_size(fd=1, /):
        '''Columns and lines of a terminal.'''
        return terminal_size(_posix.terminal_size(fd))


    def _refuse_folder(dir_fd):
        if dir_fd is not None:
            raise NotImplementedError("dir_fd unavailable on this platform")


    def stat(path, *, dir_fd=None, follow_symlinks=True):
        '''What is known of a file.'''
        _refuse_folder(dir_fd)
        if not follow_symlinks and isinstance(path, int):
            raise ValueError("stat: cannot use fd and follow_symlinks together")
        return _status(_posix.stat(path) if follow_symlinks else _posix.lstat(path))


    def lstat(path, *, dir_fd=None):
        '''The same, of a link itself.'''
        _refuse_folder(dir_fd)
        return _status(_posix.lstat(path))


    def fstat(fd):
        '''The same, of an open file.'''
        return _status(_posix.fstat(fd))


    _builtins(globals(), "uname times get_terminal_size stat lstat fstat", "posix")
    """#
}
