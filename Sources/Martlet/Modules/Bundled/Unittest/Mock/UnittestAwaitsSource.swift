extension BundledModules {
  /// The module `unittest._awaits`: mocks that are awaited.
  static let unittestAwaits: StaticString = #"""
    '''Mocks that are called with await.'''
    import inspect

    from ._calls import _Call, _Calls
    from ._effects import delegate, of_effect
    from ._patch import DEFAULT

    __name__ = "unittest.mock"


    def _coroutines():
        from asyncio import coroutines
        return coroutines


    class AsyncMockMixin:
        '''Calling a mock gives a coroutine.'''

        _mock_flavor = "coroutine"
        _is_coroutine = property(lambda self: _coroutines()._is_coroutine)
        await_count = delegate("await_count")
        await_args = delegate("await_args")
        await_args_list = delegate("await_args_list")

        def __init__(self, /, *args, **kwargs):
            super().__init__(*args, **kwargs)
            d = self.__dict__
            d["_mock_await_count"] = 0
            d["_mock_await_args"] = None
            d["_mock_await_args_list"] = _Calls()

        def __call__(self, /, *args, **kwargs):
            self._increment_mock_call(args, kwargs)
            return self._execute_async(args, kwargs)

        async def _execute_async(self, args, kwargs):
            entry = _Call((args, kwargs), two=True)
            self.await_count += 1
            self.await_args = entry
            self.await_args_list.append(entry)
            is_called = callable(self.side_effect)
            try:
                given = of_effect(self.side_effect, args, kwargs)
            except StopIteration:
                if is_called:
                    raise
                raise StopAsyncIteration from None
            if is_called and inspect.isawaitable(given):
                given = await given
            if given is not DEFAULT:
                return given
            if self._mock_inner is None or self._mock_result is not DEFAULT:
                return self.return_value
            given = self._mock_inner(*args, **kwargs)
            return await given if inspect.isawaitable(given) else given

        def reset_mock(self, /, *args, **kwargs):
            super().reset_mock(*args, **kwargs)
            self.await_count = 0
            self.await_args = None
            self.await_args_list = _Calls()

        def assert_awaited(self):
            if self.await_count == 0:
                raise AssertionError(f"Expected {self._shown()} to have been awaited.")

        def assert_awaited_once(self):
            if self.await_count != 1:
                raise AssertionError(
                    f"Expected {self._shown()} to have been awaited once. Awaited {self.await_count} times.")

        def assert_awaited_with(self, /, *args, **kwargs):
            expected = self._call_text(args, kwargs)
            if self.await_args is None:
                raise AssertionError(f"Expected await: {expected}\nNot awaited")
            if self.await_args != _Call((args, kwargs), two=True):
                actual = self._call_text(*self.await_args)
                raise AssertionError(f"expected await not found.\nExpected: {expected}\n  Actual: {actual}")

        def assert_awaited_once_with(self, /, *args, **kwargs):
            if self.await_count != 1:
                raise AssertionError(
                    f"Expected {self._shown()} to have been awaited once. Awaited {self.await_count} times.")
            return self.assert_awaited_with(*args, **kwargs)

        def assert_any_await(self, /, *args, **kwargs):
            if _Call((args, kwargs), two=True) not in self.await_args_list:
                raise AssertionError(f"{self._call_text(args, kwargs)} await not found")

        def assert_has_awaits(self, calls, any_order=False):
            expected = list(calls)
            if not any_order:
                if _Calls(expected) not in self.await_args_list:
                    raise AssertionError(
                        f"Awaits not found.\nExpected: {_Calls(expected)}\nActual: {self.await_args_list}")
                return
            missing, _ = self.await_args_list.without(expected)
            if missing:
                raise AssertionError(f"{tuple(missing)!r} not all found in await list")

        def assert_not_awaited(self):
            if self.await_count != 0:
                raise AssertionError(
                    f"Expected {self._shown()} to not have been awaited. Awaited {self.await_count} times.")
    """#
}
