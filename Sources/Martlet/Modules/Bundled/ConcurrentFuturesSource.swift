extension BundledModules {
  /// The module `concurrent.futures`.
  static let concurrentFutures: StaticString = #"""
    '''Executors. What is submitted runs at once, in the thread that submits it.'''
    from asyncio import CancelledError, InvalidStateError

    __all__ = [
        "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "CancelledError", "TimeoutError", "InvalidStateError",
        "BrokenExecutor", "Future", "Executor", "wait", "as_completed", "ThreadPoolExecutor",
    ]
    FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"
    TimeoutError = TimeoutError


    class BrokenExecutor(RuntimeError):
        '''The executor can run nothing any more.'''


    class Future:
        '''The result of something submitted.'''

        def __init__(self):
            self._state = "PENDING"
            self._result = self._exception = None
            self._callbacks = []

        def cancel(self):
            if self._state == "FINISHED":
                return False
            if self._state == "PENDING":
                self._state = "CANCELLED"
                self._call()
            return True

        def cancelled(self):
            return self._state == "CANCELLED"

        def running(self):
            return self._state == "RUNNING"

        def done(self):
            return self._state in ("CANCELLED", "FINISHED")

        def set_running_or_notify_cancel(self):
            if self._state == "CANCELLED":
                return False
            self._state = "RUNNING"
            return True

        def set_result(self, result):
            self._settle()
            self._result = result
            self._call()

        def set_exception(self, exception):
            self._settle()
            self._exception = exception
            self._call()

        def _settle(self):
            if self.done():
                raise InvalidStateError(f"{self._state}: {self!r}")
            self._state = "FINISHED"

        def _call(self):
            callbacks, self._callbacks = self._callbacks, []
            for callback in callbacks:
                callback(self)

        def add_done_callback(self, fn):
            if self.done():
                fn(self)
            else:
                self._callbacks.append(fn)

        def exception(self, timeout=None):
            if self._state == "CANCELLED":
                raise CancelledError()
            if not self.done():
                raise TimeoutError()
            return self._exception

        def result(self, timeout=None):
            error = self.exception(timeout)
            if error is not None:
                raise error
            return self._result

        def __repr__(self):
            state = self._state.lower()
            if self._state != "FINISHED":
                return f"<Future at {id(self):#x} state={state}>"
            what = "returned" if self._exception is None else "raised"
            name = type(self._result if self._exception is None else self._exception).__name__
            return f"<Future at {id(self):#x} state={state} {what} {name}>"


    class Executor:
        '''Runs functions.'''
        _is_shut_down = False

        def submit(self, fn, /, *args, **kwargs):
            if self._is_shut_down:
                raise RuntimeError("cannot schedule new futures after shutdown")
            future = Future()
            future.set_running_or_notify_cancel()
            try:
                result = fn(*args, **kwargs)
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)
            return future

        def map(self, fn, *iterables, timeout=None, chunksize=1):
            futures = [self.submit(fn, *args) for args in zip(*iterables)]
            return (future.result() for future in futures)

        def shutdown(self, wait=True, *, cancel_futures=False):
            self._is_shut_down = True

        def __enter__(self):
            return self

        def __exit__(self, exc_type, exc_val, exc_tb):
            self.shutdown()
            return False


    class ThreadPoolExecutor(Executor):
        '''Runs functions in place of threads.'''

        def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
            if max_workers is not None and max_workers <= 0:
                raise ValueError("max_workers must be greater than 0")
            self._max_workers = max_workers or 5
            if initializer is not None:
                if not callable(initializer):
                    raise TypeError("initializer must be a callable")
                initializer(*initargs)


    class _DoneAndNotDone(tuple):
        done = property(lambda self: self[0])
        not_done = property(lambda self: self[1])

        def __repr__(self):
            return f"DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})"


    def wait(fs, timeout=None, return_when=ALL_COMPLETED):
        '''The sets of the futures that are done and that are not.'''
        fs = set(fs)
        done = {future for future in fs if future.done()}
        return _DoneAndNotDone((done, fs - done))


    def as_completed(fs, timeout=None):
        '''The futures as they are done.'''
        for future in list(dict.fromkeys(fs)):
            yield future
    """#
}
