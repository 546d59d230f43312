extension BundledModules {
  /// The module `concurrent.futures.thread`.
  static let concurrentFuturesThread: StaticString = #"""
    '''The executor of threads.'''
    import threading as _threading
    from _queue import Empty as _Empty, SimpleQueue as _SimpleQueue
    from _runtime import speak_from as _speak_from
    from concurrent.futures._base import BrokenExecutor, Executor, Future, _logger
    from itertools import count as _count

    # The jobs that each thread takes from, for the end of the script.
    _jobs_of = {}
    _is_over = False
    _pool_numbers = _count()


    def _end():
        global _is_over
        _is_over = True
        ending = [*_jobs_of.items()]
        for _, jobs in ending:
            jobs.put(None)
        for thread, _ in ending:
            thread.join()


    _threading._register_atexit(_end)


    class _Worker:
        '''What a thread of a pool does: one job after the other, until it is given None and nothing more can come.'''

        def __init__(self, pool):
            self.pool, self.jobs = pool, pool._jobs

        def __call__(self):
            try:
                if self.begin():
                    while self.work(self.jobs.get()):
                        pass
            finally:
                _jobs_of.pop(_threading.current_thread(), None)

        def begin(self):
            prepare, arguments = self.pool._prepares
            try:
                if prepare is not None:
                    prepare(*arguments)
                return True
            except BaseException:
                _speak_from(
                    "concurrent/futures/thread.py", 74, "_worker", _logger().critical,
                    'Exception in initializer:', exc_info=True)
                self.pool._give_up()
                return False

        def work(self, job):
            '''Do a job; whether there may be another.'''
            if job is not None:
                _run(*job)
                self.pool._idle += 1
                return True
            if not (_is_over or self.pool._is_closed):
                return True
            self.pool._is_closed = True
            # For the next thread.
            self.jobs.put(None)
            return False


    def _run(future, function, args, kwargs):
        if future.set_running_or_notify_cancel():
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
            if max_workers is None:
                from _runtime import processor_count
                max_workers = min(32, 4 + processor_count())
            if max_workers <= 0:
                raise ValueError("max_workers must be greater than 0")
            if not (initializer is None or callable(initializer)):
                raise TypeError("initializer must be a callable")
            self._max_workers = max_workers
            self._prefix = thread_name_prefix or f"ThreadPoolExecutor-{next(_pool_numbers)}"
            self._prepares = initializer, initargs
            self._jobs, self._threads = _SimpleQueue(), set()
            # Threads that have finished a job and are not yet meant for another.
            self._idle = 0
            self._is_closed = False
            # Why it takes nothing any more, if an initializer failed.
            self._broken = None
            self._lock = _threading.Lock()

        def submit(self, fn, /, *args, **kwargs):
            '''Have a thread call a function; return the future of the result.'''
            with self._lock:
                if self._broken:
                    raise BrokenThreadPool(self._broken)
                if self._is_closed or _is_over:
                    of = '' if self._is_closed else 'interpreter '
                    raise RuntimeError(f'cannot schedule new futures after {of}shutdown')
                promised = Future()
                self._jobs.put((promised, fn, args, kwargs))
                if self._idle:
                    self._idle -= 1
                elif len(self._threads) < self._max_workers:
                    self._add_thread()
            return promised

        def _add_thread(self):
            added = _threading.Thread(name=f"{self._prefix}_{len(self._threads)}", target=_Worker(self))
            _jobs_of[added] = self._jobs
            self._threads.add(added)
            try:
                added.start()
            except BaseException:
                self._threads.discard(added)
                del _jobs_of[added]
                raise

        def _take_back(self):
            '''The futures of the jobs that no thread has begun.'''
            try:
                while True:
                    job = self._jobs.get_nowait()
                    if job is not None:
                        yield job[0]
            except _Empty:
                return

        def _give_up(self):
            with self._lock:
                self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
                for promised in self._take_back():
                    promised.set_exception(BrokenThreadPool(self._broken))

        def shutdown(self, wait=True, *, cancel_futures=False):
            '''Take nothing more; wait for the threads.'''
            with self._lock:
                self._is_closed = True
                if cancel_futures:
                    for promised in self._take_back():
                        promised.cancel()
                self._jobs.put(None)
            if wait:
                for each in [*self._threads]:
                    each.join()
    """#
}
