extension BundledModules {
  /// The module `unittest._autospec`: mocks made after their originals.
  static let unittestAutospec: StaticString = #"""
    '''Mocks made after what they stand for.'''
    import inspect

    from ._patch import DEFAULT

    __name__ = "unittest.mock"


    def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, _skips_first=False,
                        **kwargs):
        '''A mock that has the attributes of an object and checks the arguments of calls.'''
        from . import mock as mocks
        if isinstance(spec, (list, tuple)):
            spec = type(spec)
        is_type = isinstance(spec, type)
        if mocks._is_mock(spec):
            raise mocks.InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
        options = {"spec_set" if spec_set else "spec": spec, **kwargs}
        is_function = inspect.isroutine(spec)
        if inspect.iscoroutinefunction(spec):
            kind = mocks.AsyncMock
        elif is_function or is_type or callable(spec):
            kind = mocks.MagicMock
        else:
            kind = mocks.NonCallableMagicMock
        if is_type and instance and "__call__" not in dir(spec):
            kind = mocks.NonCallableMagicMock
        mock = kind(parent=_parent, _new_parent=_parent, _new_name=_name or "", name=_name, unsafe=unsafe, **options)
        if is_function or is_type and not instance:
            _check_signature(mock, spec, _skips_first)
        if is_type and not instance and "return_value" not in kwargs:
            mock.return_value = create_autospec(spec, spec_set, instance=True, _name="()", _parent=mock)
        for name in () if is_function else dir(spec):
            if name.startswith("__") and name.endswith("__"):
                continue
            try:
                original = getattr(spec, name)
            except AttributeError:
                continue
            if inspect.isroutine(original):
                skips = is_type and instance and not isinstance(_defined(spec, name), (staticmethod, classmethod))
                mock._mock_attributes[name] = create_autospec(
                    original, spec_set, _parent=mock, _name=name, _skips_first=skips)
            else:
                mock._mock_attributes[name] = mocks._SpecState(original, spec_set, mock, name)
        return _as_function(mock, spec) if _parent is None and hasattr(spec, "__code__") else mock


    def _as_function(mock, spec):
        '''A function that calls the mock, so that it becomes a method where the original would. What is recorded of
        its calls, and what they give, is found in the function itself.'''
        if inspect.iscoroutinefunction(spec):
            async def stand_in(*args, **kwargs):
                return await mock(*args, **kwargs)
        else:
            def stand_in(*args, **kwargs):
                return mock(*args, **kwargs)
        for name in ("__name__", "__doc__", "__module__"):
            setattr(stand_in, name, getattr(spec, name, None))
        recorded = ["called", "call_count", "call_args", "call_args_list", "mock_calls", "method_calls"]
        checks = ["called", "called_once", "not_called", "called_with", "called_once_with", "any_call", "has_calls"]
        if inspect.iscoroutinefunction(spec):
            recorded += ["await_count", "await_args", "await_args_list"]
            checks += [
                "awaited", "awaited_once", "not_awaited", "awaited_with", "awaited_once_with", "any_await", "has_awaits"]
        for name in (*recorded, "return_value", "side_effect", "reset_mock", *[f"assert_{check}" for check in checks]):
            setattr(stand_in, name, getattr(mock, name))
        stand_in.mock = mock
        mock.__dict__["_mock_original"] = stand_in
        return stand_in


    def _defined(cls, name):
        '''What a class or its bases define under a name.'''
        return next((base.__dict__[name] for base in cls.__mro__ if name in base.__dict__), None)


    def _check_signature(mock, spec, skips_first):
        '''Lets a mock refuse arguments that the original would refuse.'''
        if isinstance(spec, type) and spec.__init__ is object.__init__:
            # That takes all arguments, as far as its signature tells.
            return
        try:
            signature = inspect.signature(spec)
        except (TypeError, ValueError):
            return
        if skips_first:
            parameters = list(signature.parameters.values())[1:]
            signature = signature.replace(parameters=parameters)
        inner = mock._increment_mock_call

        def checked(args, kwargs):
            signature.bind(*args, **kwargs)
            inner(args, kwargs)
        mock.__dict__["_increment_mock_call"] = checked


    def mock_open(mock=None, read_data=""):
        '''A mock in the place of open, whose files hold the data.'''
        import io
        from .mock import MagicMock
        if mock is None:
            mock = MagicMock(name="open")
        make = io.BytesIO if isinstance(read_data, bytes) else io.StringIO
        handle = MagicMock()
        handle.__enter__.return_value = handle
        handle.write.return_value = None

        def start(*args, **kwargs):
            data = make(read_data)
            for name in ("read", "readline", "readlines"):
                getattr(handle, name).side_effect = getattr(data, name)
            handle.__iter__.side_effect = lambda: iter(data)
            handle.__next__.side_effect = lambda: next(data)
            return DEFAULT
        mock.side_effect = start
        mock.return_value = handle
        return mock
    """#
}
