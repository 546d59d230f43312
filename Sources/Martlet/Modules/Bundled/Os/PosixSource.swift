extension BundledModules {
  /// The module `posix`.
  static let posix: StaticString = #"""
    '''The calls and numbers of the system that os has.'''
    import os as _os

    environ = dict(_os.environ)
    # What os has beside them.
    _beside = frozenset(
        "P_NOWAIT P_NOWAITO P_WAIT PathLike SEEK_CUR SEEK_END SEEK_SET altsep curdir defpath devnull environb error execl "
        "execle execlp execlpe execvp execvpe extsep fdopen fsdecode fsencode fwalk get_exec_path getenv getenvb linesep "
        "makedirs name pardir path pathsep popen removedirs renames sep spawnl spawnle spawnlp spawnlpe spawnv spawnve "
        "spawnvp spawnvpe supports_bytes_environ supports_dir_fd supports_effective_ids supports_fd "
        "supports_follow_symlinks sys walk".split())
    error = OSError


    def __getattr__(name):
        if name in _beside or name.startswith("__"):
            raise AttributeError(f"module 'posix' has no attribute {name!r}")
        return getattr(_os, name)


    def __dir__():
        return sorted({*globals(), *(name for name in dir(_os) if not name.startswith("_") and name not in _beside)})
    """#
}
