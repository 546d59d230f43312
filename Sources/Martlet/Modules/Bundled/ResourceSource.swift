extension BundledModules {
  /// The module `resource`.
  static let resource: StaticString = #"""
    '''What the process has used.'''
    from _runtime import resources as _resources
    from _structseq import structure as _structure

    error = OSError
    RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD = 0, -1, 1
    (RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE,
     RLIMIT_MEMLOCK, RLIMIT_AS) = range(10)
    RLIM_INFINITY = -1
    struct_rusage = _structure("resource", "struct_rusage", tuple((
        "ru_utime ru_stime ru_maxrss ru_ixrss ru_idrss ru_isrss ru_minflt ru_majflt ru_nswap ru_inblock ru_oublock "
        "ru_msgsnd ru_msgrcv ru_nsignals ru_nvcsw ru_nivcsw").split()))


    def getrusage(who, /):
        '''Times, sizes and counts.'''
        if who not in (RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD):
            raise ValueError("invalid who parameter")
        if who == RUSAGE_CHILDREN:
            return struct_rusage((0.0, 0.0) + (0,) * 14)
        user, system, size, minor, major, voluntary, involuntary = _resources()
        return struct_rusage(
            (user, system, size, 0, 0, 0, minor, major, 0, 0, 0, 0, 0, 0, voluntary, involuntary))


    def getpagesize():
        return 4096


    def __getattr__(name):
        if name in ("getrlimit", "setrlimit", "prlimit"):
            raise NotImplementedError(f"resource.{name} is not supported: the host program sets the limits of a script")
        raise AttributeError(f"module 'resource' has no attribute {name!r}")
    """#
}
