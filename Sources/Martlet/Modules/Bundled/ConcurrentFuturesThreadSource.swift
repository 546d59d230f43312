extension BundledModules {
  /// The module `concurrent.futures.thread`.
  static let concurrentFuturesThread: StaticString = #"""
    '''The executor of threads.'''
    from concurrent.futures import BrokenExecutor, ThreadPoolExecutor


    class BrokenThreadPool(BrokenExecutor):
        '''A thread could not be started.'''
    """#
}
