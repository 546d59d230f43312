extension BundledModules {
  /// The module `os`.
  static let os: StaticString = #"""
    '''What the operating system does, as far as the host grants it.'''
    import _posix
    from operator import index as _index
    from _random import _system
    from _runtime import builtins as _builtins, names_to_come as _names_to_come
    import os.path as path
    from os.path import curdir, pardir, sep, pathsep, extsep, altsep, defpath, devnull

    name = "posix"
    linesep = "\n"
    error = OSError
    F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
    SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
    O_RDONLY, O_WRONLY, O_RDWR = 0, 1, 2
    if path._is_linux:
        O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_NONBLOCK, O_CLOEXEC = 0o100, 0o200, 0o1000, 0o2000, 0o4000, 0o2000000
    else:
        O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_NONBLOCK, O_CLOEXEC = 0x200, 0x800, 0x400, 8, 4, 0x1000000
    EX_OK, EX_USAGE = 0, 64


    def kill(pid, sig, /):
        '''Send a process a signal.'''
        from _signal import kill
        return kill(pid, sig)


    def fspath(path):
        '''The str or bytes that a path stands for.'''
        if isinstance(path, (str, bytes)):
            return path
        kind = type(path)
        method = getattr(kind, "__fspath__", None)
        if method is None:
            raise TypeError(f"expected str, bytes or os.PathLike object, not {kind.__name__}")
        result = method(path)
        if not isinstance(result, (str, bytes)):
            raise TypeError(f"expected {kind.__name__}.__fspath__() to return str or bytes, not {type(result).__name__}")
        return result


    def fsencode(filename):
        filename = fspath(filename)
        return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


    def fsdecode(filename):
        filename = fspath(filename)
        return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


    from _os_environment import environ


    def getenv(key, default=None):
        return environ.get(key, default)


    def getenvb(key, default=None):
        from _os_environment import environb
        return environb.get(key, default)


    def putenv(name, value, /):
        if "=" in fsdecode(name):
            raise ValueError("illegal environment variable name")
        _posix.setenv(name, value)


    def unsetenv(name, /):
        if not name or "=" in fsdecode(name):
            raise OSError(22, "Invalid argument")
        _posix.setenv(name, None)


    def getpid():
        return _posix.ids()[0]


    def getppid():
        return _posix.ids()[1]


    def getuid():
        return _posix.ids()[2]


    def geteuid():
        return _posix.ids()[3]


    def getgid():
        return _posix.ids()[4]


    def getegid():
        return _posix.ids()[5]


    def getlogin():
        user = _posix.user()
        if user is None:
            raise OSError(2, "No such file or directory")
        return user[0]


    def urandom(size, /):
        return _system(size)


    def cpu_count():
        return _posix.cpu_count()


    def strerror(code, /):
        return _posix.strerror(code)


    def umask(mask, /):
        return _posix.umask(mask)


    def _exit(status):
        _posix.exit(status)


    def abort():
        kill(getpid(), 6)


    def getcwd():
        return _posix.getcwd()


    def getcwdb():
        return fsencode(_posix.getcwd())


    def chdir(path):
        _posix.chdir(path)


    def _refuse_folders(*folders):
        # A folder that paths would begin in.
        if any(folder is not None for folder in folders):
            raise NotImplementedError("dir_fd unavailable on this platform")


    def listdir(path=None):
        entries = [name for name, _ in _posix.listdir("." if path is None else path)]
        return [fsencode(name) for name in entries] if isinstance(path, bytes) else entries


    def mkdir(path, mode=0o777, *, dir_fd=None):
        _refuse_folders(dir_fd)
        _posix.mkdir(path, mode)


    def makedirs(name, mode=0o777, exist_ok=False):
        above, last = path.split(name)
        if not last:
            above, last = path.split(above)
        if above and last and not path.exists(above):
            try:
                makedirs(above, exist_ok=exist_ok)
            except FileExistsError:
                pass
            if last in (".", b"."):
                return
        try:
            mkdir(name, mode)
        except OSError:
            if not exist_ok or not path.isdir(name):
                raise


    def rmdir(path, *, dir_fd=None):
        _refuse_folders(dir_fd)
        _posix.rmdir(path)


    def removedirs(name):
        rmdir(name)
        above = path.dirname(name.rstrip("/"))
        while above:
            try:
                rmdir(above)
            except OSError:
                return
            above = path.dirname(above)


    def remove(path, *, dir_fd=None):
        _refuse_folders(dir_fd)
        _posix.remove(path)


    def unlink(path, *, dir_fd=None):
        _refuse_folders(dir_fd)
        _posix.unlink(path)


    def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
        _refuse_folders(src_dir_fd, dst_dir_fd)
        _posix.rename(src, dst)


    def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
        _refuse_folders(src_dir_fd, dst_dir_fd)
        _posix.replace(src, dst)


    def renames(old, new):
        above = path.dirname(new)
        if above and not path.exists(above):
            makedirs(above)
        rename(old, new)
        above = path.dirname(old)
        if above:
            try:
                removedirs(above)
            except OSError:
                pass


    def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
        _refuse_folders(src_dir_fd, dst_dir_fd)
        _posix.link(src, dst, follow_symlinks)


    def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
        _refuse_folders(dir_fd)
        _posix.symlink(src, dst)


    def readlink(path, *, dir_fd=None):
        _refuse_folders(dir_fd)
        if hasattr(path, "__fspath__"):
            path = fspath(path)
        result = _posix.readlink(path)
        return fsencode(result) if isinstance(path, bytes) else result


    def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
        _refuse_folders(dir_fd)
        return _posix.access(path, mode, effective_ids, follow_symlinks)


    def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
        if not follow_symlinks:
            raise NotImplementedError("chmod: follow_symlinks unavailable on this platform")
        _refuse_folders(dir_fd)
        _posix.chmod(path, mode)


    def truncate(path, length):
        _posix.truncate(path, length)


    def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
        if not isinstance(path, (str, bytes, int)) and not hasattr(path, "__fspath__"):
            _posix.utime(path, None, None, True)
        if times is not None and ns is not None:
            raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
        for name, given in (("times", times), ("ns", ns)):
            if given is not None and not (isinstance(given, tuple) and len(given) == 2):
                raise TypeError(f"utime: {name!r} must be {'either ' * (name == 'times')}a tuple of two ints"
                                f"{' or None' * (name == 'times')}")
        if times is not None:
            ns = [int(time * 10 ** 9) for time in times]
        _refuse_folders(dir_fd)
        accessed, modified = ns if ns is not None else (None, None)
        _posix.utime(path, accessed, modified, follow_symlinks)


    def open(path, flags, mode=0o777, *, dir_fd=None):
        _refuse_folders(dir_fd)
        return _posix.open(path, flags, mode)


    def close(fd):
        _posix.close(fd)


    def read(fd, length, /):
        return _posix.read(fd, length)


    def write(fd, data, /):
        return _posix.write(fd, data)


    def lseek(fd, position, whence, /):
        return _posix.lseek(fd, position, whence)


    def pipe():
        return _posix.pipe()


    def isatty(fd, /):
        return _posix.isatty(fd)


    def _descriptor(fd):
        '''The descriptor that a value is or has.'''
        if not isinstance(fd, int):
            if not hasattr(fd, "fileno"):
                raise TypeError("argument must be an int, or have a fileno() method.")
            fd = fd.fileno()
            if not isinstance(fd, int):
                raise TypeError("fileno() returned a non-integer")
        if fd < 0:
            raise ValueError(f"file descriptor cannot be a negative integer ({fd})")
        return fd


    def fsync(fd):
        _posix.fsync(_descriptor(fd))


    def fdatasync(fd):
        _posix.fdatasync(_descriptor(fd))


    def fchdir(fd):
        _posix.fchdir(_descriptor(fd))


    dup, ftruncate, fchmod = _posix.dup, _posix.ftruncate, _posix.fchmod
    pread, pwrite = _posix.pread, _posix.pwrite
    get_inheritable, set_inheritable = _posix.get_inheritable, _posix.set_inheritable
    get_blocking, set_blocking = _posix.get_blocking, _posix.set_blocking
    sync, sched_yield, getpgid, getpgrp, getsid, getloadavg = (
        _posix.sync, _posix.sched_yield, _posix.getpgid, _posix.getpgrp, _posix.getsid, _posix.getloadavg)


    def dup2(fd, fd2, inheritable=True):
        '''Make a descriptor of a number stand for the same file as another.'''
        return _posix.dup2(fd, fd2, inheritable)


    def pipe2(flags, /):
        '''The two ends of a pipe, with flags of open.'''
        flags = _index(flags)
        ends = _posix.pipe()
        for end in ends:
            set_inheritable(end, not flags & O_CLOEXEC)
            set_blocking(end, not flags & O_NONBLOCK)
        return ends


    def mkfifo(path, mode=0o666, *, dir_fd=None):
        _refuse_folders(dir_fd)
        _posix.mkfifo(path, mode)


    def closerange(fd_low, fd_high, /):
        '''Close the descriptors of a range that are open.'''
        for fd in range(fd_low, fd_high):
            try:
                close(fd)
            except OSError:
                pass


    def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
        if not isinstance(fd, int):
            raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
        import builtins
        return builtins.open(fd, mode, buffering, encoding, *args, **kwargs)


    from _os_folders import DirEntry, scandir, walk


    def get_exec_path(env=None):
        env = environ if env is None else env
        path = env.get("PATH")
        try:
            encoded = env[b"PATH"]
        except (KeyError, TypeError):
            encoded = None
        if encoded is not None:
            if path is not None:
                raise ValueError("env cannot contain 'PATH' and b'PATH' keys")
            path = fsdecode(encoded) if isinstance(encoded, bytes) else encoded
        return (defpath if path is None else path).split(pathsep)


    def system(command):
        import subprocess
        status = subprocess.call(["sh", "-c", command], executable="/bin/sh")
        return -status if status < 0 else status << 8


    def waitstatus_to_exitcode(status):
        '''The exit code of a status; a signal is negative.'''
        if WIFEXITED(status):
            return WEXITSTATUS(status)
        if WIFSIGNALED(status):
            return -WTERMSIG(status)
        if WIFSTOPPED(status):
            raise ValueError(f"process stopped by delivery of signal {WSTOPSIG(status)}")
        raise ValueError(f"invalid wait status: {status}")


    WNOHANG, WUNTRACED, WSTOPPED, WEXITED, WCONTINUED, WNOWAIT = 1, 2, 2, 4, 8, 0x1000000
    (EX_DATAERR, EX_NOINPUT, EX_NOUSER, EX_NOHOST, EX_UNAVAILABLE, EX_SOFTWARE, EX_OSERR, EX_OSFILE, EX_CANTCREAT, EX_IOERR,
     EX_TEMPFAIL, EX_PROTOCOL, EX_NOPERM, EX_CONFIG) = range(65, 79)
    PRIO_PROCESS, PRIO_PGRP, PRIO_USER = 0, 1, 2
    P_WAIT, P_NOWAIT, P_NOWAITO = 0, 1, 1
    P_ALL, P_PID, P_PGID, P_PIDFD = 0, 1, 2, 3
    CLD_EXITED, CLD_KILLED, CLD_DUMPED, CLD_TRAPPED, CLD_STOPPED, CLD_CONTINUED = range(1, 7)
    F_ULOCK, F_LOCK, F_TLOCK, F_TEST = 0, 1, 2, 3
    SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH, SCHED_IDLE = 0, 1, 2, 3, 5
    TMP_MAX, NGROUPS_MAX = 238328, 65536
    SEEK_DATA, SEEK_HOLE = 3, 4
    supports_dir_fd, supports_effective_ids, supports_fd, supports_follow_symlinks = set(), set(), set(), set()
    supports_bytes_environ = True


    def WIFEXITED(status):
        '''Whether a process ended by itself.'''
        return _index(status) & 127 == 0


    def WEXITSTATUS(status):
        '''The status that a process ended with.'''
        return status >> 8 & 255


    def WIFSIGNALED(status):
        '''Whether a process died of a signal.'''
        return 0 < status & 127 < 127


    def WTERMSIG(status):
        '''The signal that a process died of.'''
        return status & 127


    def WIFSTOPPED(status):
        return status & 255 == 127


    def WSTOPSIG(status):
        return status >> 8 & 255


    def WIFCONTINUED(status):
        return status == 0xFFFF


    def WCOREDUMP(status):
        return status & 128 != 0


    def major(device, /):
        return device >> 8 & 0xFFF | device >> 32 & ~0xFFF


    def minor(device, /):
        return device & 0xFF | device >> 12 & 0xFFFFFF00


    def makedev(major, minor, /):
        return (major & 0xFFF) << 8 | (major & ~0xFFF) << 32 | minor & 0xFF | (minor & ~0xFF) << 12


    def getrandom(size, flags=0):
        return urandom(size)


    def sched_getaffinity(pid, /):
        '''The numbers of the processors that a process may use.'''
        from _system import affinity
        return set(affinity(pid))


    class _Pipe:
        '''The text that a command writes or reads.'''

        def __init__(self, process):
            self._process = process
            self._text = process.stdout or process.stdin

        def __getattr__(self, name):
            return getattr(self._text, name)

        def __iter__(self):
            yield from self._text

        def __enter__(self):
            return self

        def __exit__(self, *details):
            self.close()

        def close(self):
            '''Wait for the command; returns its status as `wait` gives it, None if it is 0.'''
            self._text.close()
            return self._process.wait() << 8 or None


    def popen(cmd, mode="r", buffering=-1):
        '''A stream from or to a command of the shell.'''
        import subprocess
        if not isinstance(cmd, str):
            raise TypeError(f"invalid cmd type ({type(cmd)}, expected string)")
        if mode != "r" and mode != "w":
            raise ValueError(f"invalid mode {mode!r}")
        if not buffering and (buffering is None or buffering == 0):
            raise ValueError("popen() does not support unbuffered streams")
        side = {"stdout" if mode == "r" else "stdin": subprocess.PIPE}
        return _Pipe(subprocess.Popen(cmd, shell=True, text=True, **side))


    if path._is_linux:
        _names_to_come(
            "_os_constants",
            "EFD_CLOEXEC EFD_NONBLOCK EFD_SEMAPHORE GRND_NONBLOCK GRND_RANDOM MFD_ALLOW_SEALING MFD_CLOEXEC "
            "MFD_HUGETLB MFD_HUGE_16GB MFD_HUGE_16MB MFD_HUGE_1GB MFD_HUGE_1MB MFD_HUGE_256MB MFD_HUGE_2GB "
            "MFD_HUGE_2MB MFD_HUGE_32MB MFD_HUGE_512KB MFD_HUGE_512MB MFD_HUGE_64KB MFD_HUGE_8MB MFD_HUGE_MASK "
            "MFD_HUGE_SHIFT O_ACCMODE O_ASYNC O_DIRECT O_DIRECTORY O_DSYNC O_FSYNC O_LARGEFILE O_NDELAY "
            "O_NOATIME O_NOCTTY O_NOFOLLOW O_PATH O_RSYNC O_SYNC O_TMPFILE POSIX_FADV_DONTNEED POSIX_FADV_NOREUSE "
            "POSIX_FADV_NORMAL POSIX_FADV_RANDOM POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED POSIX_SPAWN_CLOSE "
            "POSIX_SPAWN_DUP2 POSIX_SPAWN_OPEN RTLD_DEEPBIND RTLD_GLOBAL RTLD_LAZY RTLD_LOCAL RTLD_NODELETE "
            "RTLD_NOLOAD RTLD_NOW RWF_APPEND RWF_DSYNC RWF_HIPRI RWF_NOWAIT RWF_SYNC SCHED_RESET_ON_FORK "
            "SPLICE_F_MORE SPLICE_F_MOVE SPLICE_F_NONBLOCK ST_APPEND ST_MANDLOCK ST_NOATIME ST_NODEV ST_NODIRATIME "
            "ST_NOEXEC ST_NOSUID ST_RDONLY ST_RELATIME ST_SYNCHRONOUS ST_WRITE XATTR_CREATE XATTR_REPLACE "
            "XATTR_SIZE_MAX confstr_names pathconf_names sysconf_names")
    _names_to_come(
        "_os_system",
        "chown chroot confstr copy_file_range ctermid device_encoding eventfd eventfd_read eventfd_write execl "
        "execle execlp execlpe execv execve execvp execvpe fchown fpathconf fstatvfs getgrouplist getgroups "
        "getpriority getresgid getresuid getxattr initgroups killpg lchown listxattr lockf login_tty memfd_create "
        "mknod nice openpty pathconf posix_fadvise posix_fallocate posix_spawn posix_spawnp preadv pwritev readv "
        "removexattr sched_get_priority_max sched_get_priority_min sched_getparam sched_getscheduler sched_param "
        "sched_rr_get_interval sched_setaffinity sched_setparam sched_setscheduler sendfile setegid seteuid "
        "setgid setgroups setpgid setpgrp setpriority setregid setresgid setresuid setreuid setsid setuid "
        "setxattr spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe splice statvfs statvfs_result "
        "sysconf tcgetpgrp tcsetpgrp ttyname wait wait3 wait4 waitid waitid_result waitpid writev")
    _names_to_come("_os_environment", "environb")
    _names_to_come(
        "_os_status",
        "fstat get_terminal_size lstat stat stat_result terminal_size times times_result uname uname_result")
    _names_to_come("_os_folders", "fwalk")
    _names_to_come("_os_beside", "PathLike __all__")
    _unsupported = frozenset("fork forkpty pidfd_open register_at_fork startfile".split())


    def __getattr__(name):
        if name in _unsupported:
            raise AttributeError(f"module 'os' has no attribute {name!r}: Martlet does not support it")
        raise AttributeError(f"module 'os' has no attribute {name!r}")

    _builtins(globals(), '''
    kill fspath putenv unsetenv getpid getppid getuid geteuid getgid getegid getlogin urandom cpu_count
    strerror umask abort getcwd getcwdb chdir listdir
    mkdir rmdir remove unlink rename replace link symlink readlink access chmod truncate utime open
    close read write lseek pipe isatty fsync fdatasync fchdir system waitstatus_to_exitcode major minor makedev getrandom
    sched_getaffinity scandir dup2 pipe2 mkfifo closerange
    ''', "posix")
    """#
}
