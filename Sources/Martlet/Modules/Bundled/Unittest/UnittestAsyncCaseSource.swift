extension BundledModules {
  /// The module `unittest.async_case`.
  static let unittestAsyncCase: StaticString = #"""
    '''Test cases whose methods are coroutines.'''
    import asyncio
    import contextvars
    import inspect
    import warnings

    from .case import TestCase


    class IsolatedAsyncioTestCase(TestCase):
        '''Each test runs in an event loop of its own, with its set-up, tear-down and cleanups.'''

        def __init__(self, methodName="runTest"):
            super().__init__(methodName)
            self._asyncioRunner = None
            self._asyncioTestContext = contextvars.copy_context()

        async def asyncSetUp(self):
            '''Runs before each test, behind setUp.'''

        async def asyncTearDown(self):
            '''Runs after each test, before tearDown.'''

        def addAsyncCleanup(self, func, /, *args, **kwargs):
            self.addCleanup(func, *args, **kwargs)

        async def enterAsyncContext(self, cm):
            cls = type(cm)
            try:
                enter, leave = cls.__aenter__, cls.__aexit__
            except AttributeError:
                raise TypeError(
                    f"'{cls.__module__}.{cls.__qualname__}' object does not support the asynchronous context manager "
                    "protocol") from None
            result = await enter(cm)
            self.addAsyncCleanup(leave, cm, None, None, None)
            return result

        def _callSetUp(self):
            # The loop is made first, so that setUp can reach it.
            self._asyncioRunner.get_loop()
            self._asyncioTestContext.run(self.setUp)
            self._call_async(self.asyncSetUp)

        def _callTestMethod(self, method):
            if self._call_maybe_async(method) is not None:
                warnings.warn(
                    f"It is deprecated to return a value that is not None from a test case ({method})",
                    DeprecationWarning, stacklevel=4)

        def _callTearDown(self):
            self._call_async(self.asyncTearDown)
            self._asyncioTestContext.run(self.tearDown)

        def _callCleanup(self, function, *args, **kwargs):
            self._call_maybe_async(function, *args, **kwargs)

        def _call_async(self, func, /, *args, **kwargs):
            assert inspect.iscoroutinefunction(func), f"{func!r} is not an async function"
            return self._asyncioRunner.run(func(*args, **kwargs), context=self._asyncioTestContext)

        def _call_maybe_async(self, func, /, *args, **kwargs):
            if inspect.iscoroutinefunction(func):
                return self._asyncioRunner.run(func(*args, **kwargs), context=self._asyncioTestContext)
            return self._asyncioTestContext.run(func, *args, **kwargs)

        def run(self, result=None):
            self._asyncioRunner = asyncio.Runner(debug=True)
            try:
                return super().run(result)
            finally:
                runner, self._asyncioRunner = self._asyncioRunner, None
                runner.close()

        def debug(self):
            self._asyncioRunner = asyncio.Runner(debug=True)
            super().debug()
            runner, self._asyncioRunner = self._asyncioRunner, None
            runner.close()
    """#
}
