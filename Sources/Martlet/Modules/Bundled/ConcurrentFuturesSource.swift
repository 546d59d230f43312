extension BundledModules {
  /// The module `concurrent.futures`.
  static let concurrentFutures: StaticString = #"""
    '''Functions run by a pool of threads, and the futures of their results.'''
    from concurrent.futures._base import (
        ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, BrokenExecutor, CancelledError, Executor, Future,
        InvalidStateError, TimeoutError, as_completed, wait,
    )
    from _runtime import names_to_come as _names_to_come

    __all__ = (
        'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'CancelledError', 'TimeoutError', 'InvalidStateError',
        'BrokenExecutor', 'Future', 'Executor', 'wait', 'as_completed', 'ProcessPoolExecutor', 'ThreadPoolExecutor',
    )


    class ProcessPoolExecutor(Executor):
        '''Refused: a script runs in one process.'''

        def __init__(self, *args, **kwargs):
            raise NotImplementedError(
                "ProcessPoolExecutor is not supported: a script runs in one process; use ThreadPoolExecutor")


    _names_to_come('concurrent.futures.thread', 'ThreadPoolExecutor')
    """#

  /// The module `concurrent.futures._base`.
  static let concurrentFuturesBase: StaticString = #"""
    '''What executors have in common.'''
    from _futures import CancelledError, Error, Future, InvalidStateError
    from _queue import Empty as _Empty, SimpleQueue as _SimpleQueue
    from _runtime import speak_from as _speak_from
    from collections import namedtuple as _namedtuple
    from time import monotonic as _now

    FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'
    PENDING, RUNNING, CANCELLED, FINISHED = 'PENDING', 'RUNNING', 'CANCELLED', 'FINISHED'
    CANCELLED_AND_NOTIFIED = 'CANCELLED_AND_NOTIFIED'
    TimeoutError = TimeoutError


    class BrokenExecutor(RuntimeError):
        '''The executor can run nothing any more.'''


    def _logger():
        import logging
        return logging.getLogger("concurrent.futures")


    def _log_callback(future, error):
        _speak_from(
            "concurrent/futures/_base.py", 342, "_invoke_callbacks", _logger().error,
            'exception calling callback for %r', future, exc_info=error)


    DoneAndNotDoneFutures = _namedtuple('DoneAndNotDoneFutures', 'done not_done')


    def _is_over(future):
        return future._state in (CANCELLED_AND_NOTIFIED, FINISHED)


    def _has_failed(future):
        return not future.cancelled() and future.exception() is not None


    def wait(fs, timeout=None, return_when=ALL_COMPLETED):
        '''Wait until all futures are done, or one is, or one has failed: sets of those that are done and are not.'''
        fs = set(fs)
        done = {future for future in fs if _is_over(future)}
        left = fs - done

        def is_enough(news):
            if not left:
                return True
            if return_when == FIRST_COMPLETED:
                return bool(news)
            return return_when == FIRST_EXCEPTION and any(_has_failed(future) for future in news)

        if is_enough(done):
            return DoneAndNotDoneFutures(done, left)
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError("Invalid return condition: %r" % return_when)
        end = None if timeout is None else _now() + timeout
        queue = _SimpleQueue()
        for future in left:
            future._notify(queue)
        try:
            while True:
                future = queue.get(timeout=None if end is None else max(0, end - _now()))
                done.add(future)
                left.discard(future)
                if is_enough((future,)):
                    break
        except _Empty:
            pass
        finally:
            for future in left:
                future._forget(queue)
        return DoneAndNotDoneFutures(done, left)


    def as_completed(fs, timeout=None):
        '''The futures in the order in which they are done.'''
        end = None if timeout is None else _now() + timeout
        fs = set(fs)
        queue = _SimpleQueue()
        for future in fs:
            future._notify(queue)
        try:
            for count in range(len(fs)):
                try:
                    future = queue.get(timeout=None if end is None else max(0, end - _now()))
                except _Empty:
                    raise TimeoutError('%d (of %d) futures unfinished' % (len(fs) - count, len(fs))) from None
                yield future
        finally:
            for future in fs:
                future._forget(queue)


    class Executor:
        '''Runs functions somewhere else.'''

        def submit(self, fn, /, *args, **kwargs):
            '''The future of fn(*args, **kwargs).'''
            raise NotImplementedError()

        def map(self, fn, *iterables, timeout=None, chunksize=1):
            '''The results of calls with the elements of the iterables, in their order.'''
            end = None if timeout is None else _now() + timeout
            futures = [self.submit(fn, *args) for args in zip(*iterables)]

            def results():
                try:
                    futures.reverse()
                    while futures:
                        future = futures.pop()
                        try:
                            result = future.result(None if end is None else end - _now())
                        finally:
                            future.cancel()
                        yield result
                finally:
                    for future in futures:
                        future.cancel()

            return results()

        def shutdown(self, wait=True, *, cancel_futures=False):
            '''Take nothing more, and wait for what was taken.'''

        def __enter__(self):
            return self

        def __exit__(self, exc_type, exc_val, exc_tb):
            self.shutdown(wait=True)
            return False
    """#
}
