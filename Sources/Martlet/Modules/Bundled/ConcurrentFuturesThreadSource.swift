extension BundledModules {
  /// The module `concurrent.futures.thread`.
  static let concurrentFuturesThread: StaticString = #"""
    '''The executor of threads.'''
    import threading as _threading
    from _queue import Empty as _Empty, SimpleQueue as _SimpleQueue
    from concurrent.futures._base import BrokenExecutor, Executor, Future, _logger

    # Queues by the threads that take from them, for the end of the script.
    _queues = {}
    _is_over = False
    _pools = 0


    def _end():
        global _is_over
        _is_over = True
        threads = list(_queues.items())
        for _, queue in threads:
            queue.put(None)
        for thread, _ in threads:
            thread.join()


    _threading._register_atexit(_end)


    def _work(pool, queue, initializer, initargs):
        try:
            if initializer is not None:
                try:
                    initializer(*initargs)
                except BaseException:
                    _logger().critical('Exception in initializer:', exc_info=True)
                    pool._give_up()
                    return
            while True:
                job = queue.get()
                if job is not None:
                    _run(*job)
                    job = None
                    pool._idle += 1
                elif _is_over or pool._shutdown:
                    pool._shutdown = True
                    # For the next one.
                    queue.put(None)
                    return
        finally:
            _queues.pop(_threading.current_thread(), None)


    def _run(future, function, args, kwargs):
        if not future.set_running_or_notify_cancel():
            return
        try:
            result = function(*args, **kwargs)
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(result)


    class BrokenThreadPool(BrokenExecutor):
        '''A thread's initializer failed.'''


    class ThreadPoolExecutor(Executor):
        '''Runs functions in threads, which it starts as they are needed.'''

        def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
            global _pools
            if max_workers is None:
                from _runtime import processor_count
                max_workers = min(32, processor_count() + 4)
            if max_workers <= 0:
                raise ValueError("max_workers must be greater than 0")
            if initializer is not None and not callable(initializer):
                raise TypeError("initializer must be a callable")
            if not thread_name_prefix:
                thread_name_prefix = f"ThreadPoolExecutor-{_pools}"
                _pools += 1
            self._max_workers = max_workers
            self._thread_name_prefix = thread_name_prefix
            self._initializer = initializer
            self._initargs = initargs
            self._work_queue = _SimpleQueue()
            # Threads that have finished a job and are not yet meant for another.
            self._idle = 0
            self._threads = set()
            self._broken = False
            self._shutdown = False
            self._lock = _threading.Lock()

        def submit(self, fn, /, *args, **kwargs):
            with self._lock:
                if self._broken:
                    raise BrokenThreadPool(self._broken)
                if self._shutdown:
                    raise RuntimeError('cannot schedule new futures after shutdown')
                if _is_over:
                    raise RuntimeError('cannot schedule new futures after interpreter shutdown')
                future = Future()
                self._work_queue.put((future, fn, args, kwargs))
                if self._idle > 0:
                    self._idle -= 1
                elif len(self._threads) < self._max_workers:
                    self._start_thread()
                return future

        def _start_thread(self):
            thread = _threading.Thread(
                name=f"{self._thread_name_prefix}_{len(self._threads)}", target=_work,
                args=(self, self._work_queue, self._initializer, self._initargs))
            _queues[thread] = self._work_queue
            self._threads.add(thread)
            try:
                thread.start()
            except BaseException:
                del _queues[thread]
                self._threads.discard(thread)
                raise

        def _drain(self):
            while True:
                try:
                    job = self._work_queue.get_nowait()
                except _Empty:
                    return
                if job is not None:
                    yield job[0]

        def _give_up(self):
            with self._lock:
                self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
                for future in self._drain():
                    future.set_exception(BrokenThreadPool(self._broken))

        def shutdown(self, wait=True, *, cancel_futures=False):
            '''Take nothing more; wait for the threads.'''
            with self._lock:
                self._shutdown = True
                if cancel_futures:
                    for future in self._drain():
                        future.cancel()
                self._work_queue.put(None)
            if wait:
                for thread in list(self._threads):
                    thread.join()
    """#
}
