extension BundledModules {
  /// The module `unittest.async_case`.
  static let unittestAsyncCase: StaticString = #"""
    '''Test cases whose methods are coroutines.'''
    import asyncio
    import contextvars
    import inspect

    from .case import TestCase, _complain_of_value


    class IsolatedAsyncioTestCase(TestCase):
        '''Each test runs in an event loop of its own, with its set-up, tear-down and cleanups.'''

        # The runner of the loop, while a test runs.
        _loops = None

        def __init__(self, methodName="runTest"):
            super().__init__(methodName)
            self._context = contextvars.copy_context()

        async def asyncSetUp(self):
            '''Runs before each test, behind setUp.'''

        async def asyncTearDown(self):
            '''Runs after each test, before tearDown.'''

        def addAsyncCleanup(self, func, /, *args, **kwargs):
            '''Await the coroutine function after the test.'''
            self.addCleanup(func, *args, **kwargs)

        async def enterAsyncContext(self, cm):
            '''Enter an asynchronous context that is left after the test.'''
            kind = type(cm)
            try:
                enter, leave = kind.__aenter__, kind.__aexit__
            except AttributeError:
                name = f"{kind.__module__}.{kind.__qualname__}"
                raise TypeError(
                    f"'{name}' object does not support the asynchronous context manager protocol") from None
            value = await enter(cm)
            self.addAsyncCleanup(leave, cm, None, None, None)
            return value

        def run(self, result=None):
            with _OwnLoop(self):
                return super().run(result)

        def debug(self):
            with _OwnLoop(self):
                super().debug()

        # Steps

        def _do_set_up(self):
            # The loop is made first, so that setUp can reach it.
            self._loops.get_loop()
            self._in_context(self.setUp)
            self._awaited(self.asyncSetUp)

        def _do_test(self, method):
            _complain_of_value(self._do(method), method)

        def _do_tear_down(self):
            self._awaited(self.asyncTearDown)
            self._in_context(self.tearDown)

        def _do_cleanup(self, function, *args, **kwargs):
            self._do(function, *args, **kwargs)

        def _do(self, function, /, *args, **kwargs):
            '''Call a function, and await it if it is asynchronous.'''
            call = self._awaited if inspect.iscoroutinefunction(function) else self._in_context
            return call(function, *args, **kwargs)

        def _in_context(self, function, /, *args, **kwargs):
            return self._context.run(function, *args, **kwargs)

        def _awaited(self, function, /, *args, **kwargs):
            assert inspect.iscoroutinefunction(function), f"{function!r} is not an async function"
            return self._loops.run(function(*args, **kwargs), context=self._context)


    class _OwnLoop:
        '''While a test runs it has a loop.'''

        def __init__(self, test):
            self.test = test

        def __enter__(self):
            self.test._loops = asyncio.Runner(debug=True)

        def __exit__(self, *details):
            ended, self.test._loops = self.test._loops, None
            ended.close()
    """#
}
