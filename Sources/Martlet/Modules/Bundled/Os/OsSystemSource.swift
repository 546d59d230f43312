extension BundledModules {
  /// The module `_os_system`: calls of `os` that few scripts make.
  static let osSystem: StaticString = #"""
    '''Files, children and limits as the system has them.'''
    import os as _os
    import _posix
    import _system
    from _os_constants import confstr_names, pathconf_names, sysconf_names
    from _runtime import builtins as _builtins
    from _structseq import structure as _structure
    from _system import (
        chown, chroot, copy_file_range, fchown, getgroups, getpriority, getresgid,
        getresuid, getxattr, initgroups, killpg, lchown, listxattr, lockf, memfd_create, mknod, nice, openpty,
        posix_fadvise, posix_fallocate, preadv, pwritev, readv, removexattr, sched_get_priority_max,
        sched_get_priority_min, sched_getscheduler, sched_rr_get_interval, sendfile, setegid, seteuid, setgid, setgroups,
        setpgid, setpriority, setregid, setresgid, setresuid, setreuid, setsid, setuid, setxattr, splice, tcgetpgrp,
        tcsetpgrp, ttyname, writev)

    __name__ = "os"

    statvfs_result = _structure("os", "statvfs_result", (
        "f_bsize", "f_frsize", "f_blocks", "f_bfree", "f_bavail", "f_files", "f_ffree", "f_favail", "f_flag", "f_namemax",
        "f_fsid"), 10)
    waitid_result = _structure("posix", "waitid_result", ("si_pid", "si_uid", "si_signo", "si_status", "si_code"))
    sched_param = _structure("posix", "sched_param", ("sched_priority",))


    def _new_parameters(cls, *args, **keywords):
        if len(args) + len(keywords) > 1:
            raise TypeError(f"sched_param() takes at most 1 argument ({len(args) + len(keywords)} given)")
        if not args and "sched_priority" not in keywords:
            raise TypeError("sched_param() missing required argument 'sched_priority' (pos 1)")
        sched_priority, = args or keywords.values()
        return tuple.__new__(cls, (sched_priority,))


    sched_param.__new__ = _new_parameters


    def statvfs(path):
        '''What is known of the volume of a path.'''
        return statvfs_result(_system.volume(path))


    def fstatvfs(fd, /):
        '''What is known of the volume of an open file.'''
        return statvfs_result(_system.volume(fd.__index__() if hasattr(fd, "__index__") else _refused(fd), False))


    def _refused(value):
        raise TypeError(f"{type(value).__name__!r} object cannot be interpreted as an integer")


    def _number_of_name(name, names):
        if isinstance(name, str):
            if name not in names:
                raise ValueError("unrecognized configuration name")
            return names[name]
        if not isinstance(name, int):
            raise TypeError("configuration names must be strings or integers")
        return name


    def sysconf(name, /):
        '''A number of the system.'''
        return _system.sysconf(_number_of_name(name, sysconf_names))


    def confstr(name, /):
        '''A text of the system.'''
        return _system.confstr(_number_of_name(name, confstr_names))


    def pathconf(path, name):
        '''A limit of a file.'''
        return _system.pathconf(path, _number_of_name(name, pathconf_names))


    def fpathconf(fd, name, /):
        '''A limit of an open file.'''
        fd = _descriptor(fd)
        return _system.pathconf(fd, _number_of_name(name, pathconf_names))


    def _descriptor(value):
        if not isinstance(value, int):
            fileno = getattr(value, "fileno", None)
            if fileno is None:
                raise TypeError("argument must be an int, or have a fileno() method.")
            value = fileno()
        if value < 0:
            raise ValueError(f"file descriptor cannot be a negative integer ({value})")
        return value


    def _unsigned(value):
        if not isinstance(value, int):
            raise TypeError("an integer is required")
        if value < 0:
            raise ValueError("value must be positive")
        return value


    def eventfd(initval, flags=0o2000000):
        '''A descriptor that counts.'''
        return _system.eventfd(_unsigned(initval), flags)


    def eventfd_read(fd):
        '''The count of a descriptor that counts, which is 0 then.'''
        return _system.eventfd_read(_descriptor(fd))


    def eventfd_write(fd, value):
        '''Add to the count of a descriptor that counts.'''
        _system.eventfd_write(_descriptor(fd), _unsigned(value))


    def login_tty(fd, /):
        '''Make a terminal that of a new session.'''
        _system.login_tty(_descriptor(fd))


    def ctermid():
        '''The path of the terminal that controls the process.'''
        return "/dev/tty"


    def device_encoding(fd):
        '''The encoding of a terminal.'''
        return "UTF-8" if _posix.isatty(fd) else None


    def getgrouplist(user, group, /):
        '''The groups of a user.'''
        if not isinstance(user, str):
            raise TypeError(f"getgrouplist() argument 1 must be str, not {type(user).__name__}")
        import grp
        found = [group]
        for row in grp.getgrall():
            if user in row.gr_mem and row.gr_gid not in found:
                found.append(row.gr_gid)
        return found


    def setpgrp():
        '''Make the process the first of a group.'''
        setpgid(0, 0)


    def sched_getparam(pid, /):
        '''How urgent a process is within its policy.'''
        return sched_param(_system.priority(pid))


    def _priority(param):
        if not isinstance(param, sched_param):
            raise TypeError("must have a sched_param object")
        return param[0]


    def sched_setparam(pid, param, /):
        '''Set that.'''
        _system.set_policy(pid, None, _priority(param))


    def sched_setscheduler(pid, policy, param, /):
        '''Set the policy of a process, and how urgent it is.'''
        _system.set_policy(pid, policy, _priority(param))


    def sched_setaffinity(pid, mask, /):
        '''Have a process use some of the processors only.'''
        numbers = []
        for number in mask:
            if not isinstance(number, int):
                raise TypeError(f"expected an iterator of ints, but iterator yielded {type(number)}")
            numbers.append(number)
        _system.set_affinity(pid, numbers)


    def wait():
        '''Wait for any child: its number and its status.'''
        return _system.wait4(-1, 0)[:2]


    def waitpid(pid, options, /):
        '''Wait for a child: its number and its status.'''
        return _system.wait4(pid, options)[:2]


    def wait3(options):
        '''Wait for any child: its number, its status and what it has used.'''
        return wait4(-1, options)


    def wait4(pid, options):
        '''Wait for a child: its number, its status and what it has used.'''
        import resource
        found, status, used = _system.wait4(pid, options)
        return found, status, resource.struct_rusage(used)


    def waitid(idtype, id, options, /):
        '''Wait for a child: how it changed, or None.'''
        found = _system.waitid(idtype, id, options)
        return None if found is None else waitid_result(found)


    def _bytes_of(environment, function):
        if not hasattr(environment, "keys"):
            raise TypeError(f"{function}: environment must be a mapping object")
        pairs = []
        for name, value in zip(environment.keys(), environment.values()):
            name, value = _os.fsencode(name), _os.fsencode(value)
            if not name or b"=" in name:
                raise ValueError("illegal environment variable name")
            pairs.append(name + b"=" + value)
        return pairs


    def execv(path, argv, /):
        '''Become another program.'''
        if not isinstance(argv, (list, tuple)):
            raise TypeError("execv() arg 2 must be a tuple or list")
        if not argv:
            raise ValueError("execv() arg 2 must not be empty")
        if not argv[0]:
            raise ValueError("execv() arg 2 first element cannot be empty")
        try:
            _system.execute(path, list(argv), None)
        except OSError as error:
            # The refusal names no file.
            failure = OSError(error.errno, error.strerror)
        raise failure


    def execve(path, argv, env):
        '''Become another program, with another environment.'''
        if not isinstance(argv, (list, tuple)):
            raise TypeError("execve: argv must be a tuple or list")
        if not argv:
            raise ValueError("execve: argv must not be empty")
        if not hasattr(env, "keys"):
            raise TypeError("execve: environment must be a mapping object")
        if not argv[0]:
            raise ValueError("execve: argv first element cannot be empty")
        _system.execute(path, list(argv), _bytes_of(env, "execve"))


    def posix_spawn(path, argv, env, /, *, file_actions=(), setpgroup=None, resetids=False, setsid=False, setsigmask=None,
                    setsigdef=None, scheduler=None):
        '''Start a program; its number.'''
        return _start("posix_spawn", path, argv, env, file_actions, setpgroup, resetids, setsid, setsigmask, setsigdef,
                      scheduler, False)


    def posix_spawnp(path, argv, env, /, *, file_actions=(), setpgroup=None, resetids=False, setsid=False, setsigmask=None,
                     setsigdef=None, scheduler=None):
        '''Start a program that is searched for; its number.'''
        return _start("posix_spawnp", path, argv, env, file_actions, setpgroup, resetids, setsid, setsigmask, setsigdef,
                      scheduler, True)


    def _start(function, path, argv, env, file_actions, setpgroup, resetids, setsid, setsigmask, setsigdef, scheduler,
               searches):
        if not isinstance(argv, (list, tuple)):
            raise TypeError(f"{function}: argv must be a tuple or list")
        if not argv:
            raise ValueError(f"{function}: argv must not be empty")
        if not hasattr(env, "keys"):
            raise TypeError(f"{function}: environment must be a mapping object")
        if not argv[0]:
            raise ValueError(f"{function}: argv first element cannot be empty")
        environment = _bytes_of(env, function)
        if scheduler is not None:
            raise NotImplementedError(f"os.{function}: a scheduler is not supported")
        flags = bool(resetids) | (0x80 if setsid else 0)
        return _system.spawn(path, list(argv), environment, _steps(file_actions), setpgroup, flags, setsigmask, setsigdef,
                             searches)


    def _steps(file_actions):
        if file_actions is None:
            return []
        if not hasattr(file_actions, "__getitem__"):
            raise TypeError("file_actions must be a sequence or None")
        lengths = {0: ("A open", 5), 1: ("A close", 2), 2: ("A dup2", 3)}
        for action in file_actions:
            if not isinstance(action, tuple) or not action:
                raise TypeError("Each file_actions element must be a non-empty tuple")
            if action[0] not in lengths:
                raise TypeError("Unknown file_actions identifier")
            name, length = lengths[action[0]]
            if len(action) != length:
                raise TypeError(f"{name} file_action tuple must have {length} elements")
        return list(file_actions)


    _builtins(globals(), '''
    eventfd eventfd_read eventfd_write login_tty statvfs fstatvfs sysconf confstr pathconf fpathconf ctermid device_encoding getgrouplist setpgrp sched_getparam
    sched_setparam sched_setscheduler sched_setaffinity wait waitpid wait3 wait4 waitid execv execve posix_spawn
    posix_spawnp
    ''', "posix")


    def _searched(file, args, env):
        # Become the first program of the name that is found.
        if _os.path.dirname(file):
            return execve(file, args, env) if env is not None else execv(file, args)
        failure = None
        name = _os.fsencode(file)
        for folder in map(_os.fsencode, _os.get_exec_path(env)):
            try:
                full = _os.path.join(folder, name)
                execve(full, args, env) if env is not None else execv(full, args)
            except (FileNotFoundError, NotADirectoryError) as error:
                last = error
            except OSError as error:
                last = error
                failure = failure or error
        raise failure or last


    def execl(file, *args):
        execv(file, args)


    def execle(file, *args):
        execve(file, args[:-1], args[-1])


    def execlp(file, *args):
        execvp(file, args)


    def execlpe(file, *args):
        execvpe(file, args[:-1], args[-1])


    def execvp(file, args):
        _searched(file, args, None)


    def execvpe(file, args, env):
        _searched(file, args, env)


    def _spawned(mode, file, args, env, start):
        if not isinstance(args, (tuple, list)):
            raise TypeError("argv must be a tuple or a list")
        if not args or not args[0]:
            raise ValueError("argv first element cannot be empty")
        given = _os.environ if env is None else env
        try:
            pid = start(file, args, given)
        except OSError:
            # The program that cannot be started is a child all the same.
            pid = posix_spawn("/bin/sh", ["sh", "-c", "exit 127"], given)
        return pid if mode == _os.P_NOWAIT else _os.waitstatus_to_exitcode(waitpid(pid, 0)[1])


    def spawnv(mode, file, args):
        return _spawned(mode, file, args, None, posix_spawn)


    def spawnve(mode, file, args, env):
        return _spawned(mode, file, args, env, posix_spawn)


    def spawnvp(mode, file, args):
        return _spawned(mode, file, args, None, posix_spawnp)


    def spawnvpe(mode, file, args, env):
        return _spawned(mode, file, args, env, posix_spawnp)


    def spawnl(mode, file, *args):
        return spawnv(mode, file, args)


    def spawnle(mode, file, *args):
        return spawnve(mode, file, args[:-1], args[-1])


    def spawnlp(mode, file, *args):
        return spawnvp(mode, file, args)


    def spawnlpe(mode, file, *args):
        return spawnvpe(mode, file, args[:-1], args[-1])

    """#
}
