extension BundledModules {
  /// The module `multiprocessing`: an interpreter is one process, so it has what one can tell and use.
  static let multiprocessing: StaticString = #"""
    '''What one process can tell and use: its own, the number of processors, and locks, which are those of threads.'''
    import os as _os

    __all__ = [
        "Barrier", "BoundedSemaphore", "BufferTooShort", "Condition", "Event", "Lock", "ProcessError", "RLock", "Semaphore",
        "TimeoutError", "active_children", "cpu_count", "current_process", "freeze_support", "get_all_start_methods",
        "get_context", "get_start_method", "parent_process", "set_start_method",
    ]


    class ProcessError(Exception):
        '''Something about a process went wrong.'''


    class BufferTooShort(ProcessError):
        '''A message is longer than the room for it.'''


    class TimeoutError(ProcessError):
        '''It took too long.'''


    class _MainProcess:
        '''The process that runs the script.'''
        _parent_pid = None
        exitcode = None

        def __init__(self):
            self.name, self.daemon, self.authkey = "MainProcess", False, _os.urandom(32)

        def __repr__(self):
            return f"<_MainProcess name={self.name!r} parent=None started>"

        @property
        def pid(self):
            return _os.getpid()

        ident = pid

        def is_alive(self):
            return True


    _main = _MainProcess()


    def current_process():
        '''The process that runs the script.'''
        return _main


    def parent_process():
        '''None: the script's process has none that is known.'''
        return None


    def active_children():
        '''There are none.'''
        return []


    def freeze_support():
        '''Nothing to do.'''


    _methods = ["fork", "spawn", "forkserver"]
    _method = None


    def get_all_start_methods():
        return list(_methods)


    def get_start_method(allow_none=False):
        global _method
        if _method is None and not allow_none:
            # Who asks has settled it.
            _method = "fork"
        return _method


    def set_start_method(method, force=False):
        global _method
        if _method is not None and not force:
            raise RuntimeError("context has already been set")
        if method is None and force:
            _method = None
        elif method is None:
            get_start_method()
        elif method not in _methods:
            raise ValueError(f"cannot find context for {method!r}")
        else:
            _method = method


    def get_context(method=None):
        '''What has the module's names: there are no other processes to begin.'''
        from multiprocessing.context import BaseContext
        if method is None:
            get_start_method()
        elif method not in _methods:
            raise ValueError(f"cannot find context for {method!r}")
        return BaseContext()


    def cpu_count():
        '''The number of processors.'''
        from _runtime import processor_count
        return processor_count()


    def __getattr__(name):
        if name in ("Barrier", "BoundedSemaphore", "Condition", "Event", "Lock", "RLock", "Semaphore"):
            import threading
            return getattr(threading, name)
        if name.startswith("__"):
            raise AttributeError(f"module 'multiprocessing' has no attribute '{name}'")
        raise NotImplementedError(
            f"multiprocessing.{name} is not supported: a script runs in one process; "
            "use threads (concurrent.futures.ThreadPoolExecutor, asyncio.to_thread) or tasks")
    """#

  /// The module `multiprocessing.context`.
  static let multiprocessingContext: StaticString = #"""
    '''How processes would begin.'''
    import multiprocessing as _module
    from multiprocessing import BufferTooShort, ProcessError, TimeoutError

    __all__ = ()


    class BaseContext:
        '''Has the names of the module.'''

        def __getattr__(self, name):
            return getattr(_module, name)
    """#
}
