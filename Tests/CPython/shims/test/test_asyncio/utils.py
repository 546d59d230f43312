"""What the tests of asyncio need of `test.test_asyncio.utils`."""

import asyncio
import contextlib
import logging
import re
import time
import unittest
from asyncio import base_events, events, tasks
from asyncio.log import logger
from unittest import mock


# The precision of clocks that waits are compared with.
CLOCK_RES = 0.020


class TestSelector:
    def select(self, timeout):
        return []

    def close(self):
        pass


class TestLoop(base_events.BaseEventLoop):
    """A loop whose clock a generator moves: it is sent each deadline and yields how far to go."""

    def __init__(self, gen=None):
        super().__init__()
        self._check_on_close = gen is not None
        self._gen = iter_nothing() if gen is None else gen()
        next(self._gen)
        self._time = 0
        self._clock_resolution = 1e-9
        self._timers = []
        self._selector = TestSelector()

    def time(self):
        return self._time

    def set_time(self, value):
        self._time = value

    def advance_time(self, advance):
        if advance:
            self._time += advance

    def close(self):
        super().close()
        if self._check_on_close:
            try:
                self._gen.send(0)
            except StopIteration:
                pass
            else:
                raise AssertionError("Time generator is not finished")

    def _run_once(self):
        super()._run_once()
        for when in self._timers:
            self.advance_time(self._gen.send(when))
        self._timers = []

    def call_at(self, when, callback, *args, context=None):
        self._timers.append(when)
        return super().call_at(when, callback, *args, context=context)

    def _process_events(self, event_list):
        return

    def _write_to_self(self):
        pass


def iter_nothing():
    yield


def run_briefly(loop):
    async def once():
        pass
    gen = once()
    task = loop.create_task(gen)
    task._log_destroy_pending = False
    try:
        loop.run_until_complete(task)
    finally:
        gen.close()


def run_until(loop, pred, timeout=30.0):
    deadline = time.monotonic() + timeout
    while not pred():
        if timeout is not None and deadline - time.monotonic() <= 0:
            raise TimeoutError()
        loop.run_until_complete(tasks.sleep(0.001))


def run_once(loop):
    loop.call_soon(loop.stop)
    loop.run_forever()


def MockCallback(**kwargs):
    return mock.Mock(spec=["__call__"], **kwargs)


class MockPattern(str):
    """Equal to a text that matches it."""

    def __eq__(self, other):
        return bool(re.search(str(self), other, re.S))


class MockInstanceOf:
    def __init__(self, type):
        self._type = type

    def __eq__(self, other):
        return isinstance(other, self._type)


def get_function_source(func):
    code = func.__code__
    return code.co_filename, code.co_firstlineno


class TestCase(unittest.TestCase):
    @staticmethod
    def close_loop(loop):
        executor = loop._default_executor
        if executor is not None:
            if loop.is_closed():
                executor.shutdown(wait=True)
            else:
                loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()

    def set_event_loop(self, loop, *, cleanup=True):
        if loop is None:
            raise AssertionError("loop is None")
        events.set_event_loop(None)
        if cleanup:
            self.addCleanup(self.close_loop, loop)

    def new_test_loop(self, gen=None):
        loop = TestLoop(gen)
        self.set_event_loop(loop)
        return loop

    def tearDown(self):
        events.set_event_loop(None)
        self.doCleanups()


@contextlib.contextmanager
def disable_logger():
    old = logger.level
    try:
        logger.setLevel(logging.CRITICAL + 1)
        yield
    finally:
        logger.setLevel(old)




async def await_without_task(coro):
    error = None

    def step():
        nonlocal error
        try:
            for _ in coro.__await__():
                pass
        except BaseException as e:
            error = e
    asyncio.get_running_loop().call_soon(step)
    await asyncio.sleep(0)
    if error is not None:
        raise error


def _no_sockets(*args, **kwargs):
    raise unittest.SkipTest("sockets")


mock_nonblocking_socket = run_test_server = run_test_unix_server = unix_socket_path = run_udp_echo_server = _no_sockets
simple_server_sslcontext = simple_client_sslcontext = dummy_ssl_context = make_test_protocol = _no_sockets


def force_legacy_ssl_support():
    return mock.patch("asyncio.base_events.ssl", None)


def data_file(*filename):
    raise unittest.SkipTest("files of the tests of ssl")


ONLYCERT = ONLYKEY = SIGNED_CERTFILE = SIGNING_CA = PEERCERT = None
