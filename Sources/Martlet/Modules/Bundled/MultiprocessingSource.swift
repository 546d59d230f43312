extension BundledModules {
  /// The module `multiprocessing`: an interpreter is one process, so all it can tell is the number of processors.
  static let multiprocessing: StaticString = #"""
    '''Only cpu_count: a script runs in one process.'''
    __all__ = ["cpu_count"]


    def cpu_count():
        '''The number of processors.'''
        from _runtime import processor_count
        return processor_count()


    def __getattr__(name):
        if name.startswith("__"):
            raise AttributeError(f"module 'multiprocessing' has no attribute '{name}'")
        raise NotImplementedError(
            f"multiprocessing.{name} is not supported: a script runs in one process; "
            "use threads (concurrent.futures.ThreadPoolExecutor, asyncio.to_thread) or tasks")
    """#
}
