"""Threads for tests."""

import contextlib
import functools
import unittest


def threading_setup():
    return ()


def threading_cleanup(*original_values):
    pass


def reap_threads(func):
    return func


@contextlib.contextmanager
def wait_threads_exit(timeout=None):
    yield


def join_thread(thread, timeout=None):
    thread.join(30.0 if timeout is None else timeout)
    if thread.is_alive():
        raise AssertionError(f"failed to join the thread in {timeout:.1f} seconds")


@contextlib.contextmanager
def start_threads(threads, unlock=None):
    threads = list(threads)
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        if unlock:
            unlock()
        for thread in threads:
            thread.join(30.0)


class catch_threading_exception:
    def __enter__(self):
        raise unittest.SkipTest("threading.excepthook")

    def __exit__(self, *details):
        return False


def _threads_work():
    try:
        import threading
    except ImportError:
        return False
    return hasattr(threading, "Thread") and isinstance(threading.Thread, type)


can_start_thread = _threads_work()


def requires_working_threading(*, module=False):
    if can_start_thread:
        return None if module else (lambda item: item)
    if module:
        raise unittest.SkipTest("needs threads")
    return unittest.skip("needs threads")
