extension BundledModules {
  /// The module `unittest.mock`.
  static let unittestMock: StaticString = #"""
    '''Objects that record how they are used, and putting them in the place of others.'''
    import contextlib
    import inspect

    from ._calls import ANY, _Call, _Calls, call
    from ._patch import DEFAULT, MissingSentinel, patch, sentinel
    from .util import safe_repr

    FILTER_DIR = True
    _missing = MissingSentinel
    _FIXED = {
        "return_value", "_mock_result", "side_effect", "_mock_effect", "_mock_owner", "_mock_caller",
        "_mock_name", "_mock_place",
    }
    _RIGHT = {"__%s__" % name for name in (
        "radd rsub rmul rmatmul rdivmod rfloordiv rmod rtruediv rlshift rrshift rand rxor ror rpow").split()}
    _MAGICS = {"__%s__" % name for name in (
        "lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit divmod rdivmod neg pos abs invert "
        "complex int float index round trunc floor ceil bool next fspath aiter hash iter "
        "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow "
        "iadd isub imul imatmul itruediv ifloordiv imod ilshift irshift iand ixor ior ipow").split()}
    _ASYNC_MAGICS = {"__aenter__", "__aexit__", "__anext__"}
    _UNCONFIGURED = {
        "__get__", "__set__", "__delete__", "__reversed__", "__missing__", "__reduce__", "__reduce_ex__",
        "__getinitargs__", "__getnewargs__", "__getstate__", "__setstate__", "__getformat__", "__repr__", "__dir__",
        "__subclasses__", "__format__", "__getnewargs_ex__",
    }
    _SUPPORTED = _MAGICS | _ASYNC_MAGICS | _RIGHT | _UNCONFIGURED
    _UNSUPPORTED = {
        "__getattr__", "__setattr__", "__init__", "__new__", "__prepare__", "__instancecheck__", "__subclasscheck__",
        "__del__",
    }
    _RESULTS = {
        "__str__": repr, "__sizeof__": object.__sizeof__,
        "__fspath__": lambda self: f"{type(self).__name__}/{self._full_name()}/{id(self)}",
    }
    _VALUES = {
        "__lt__": NotImplemented, "__gt__": NotImplemented, "__le__": NotImplemented, "__ge__": NotImplemented,
        "__int__": 1, "__contains__": False, "__len__": 0, "__exit__": False, "__float__": 1.0, "__bool__": True,
        "__index__": 1, "__aexit__": False,
    }
    _MISSPELT = ("assert", "assret", "asert", "aseert", "assrt")


    class InvalidSpecError(Exception):
        '''A mock was given as the spec of a mock.'''


    def _is_error(obj):
        return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


    def _is_mock(obj):
        return issubclass(type(obj), NonCallableMock)


    def _delegate(name):
        private = f"_mock_{name}"

        def get(self):
            delegate = self._mock_original
            return getattr(self, private) if delegate is None else getattr(delegate, name)

        def set(self, value):
            delegate = self._mock_original
            if delegate is None:
                self.__dict__[private] = value
            else:
                setattr(delegate, name, value)
        return property(get, set)


    class NonCallableMock:
        '''A mock that cannot be called.'''

        def __new__(cls, /, *args, **kw):
            # A class for each mock, so that it can have special methods of its own.
            bases = (cls,)
            if not issubclass(cls, AsyncMockMixin):
                spec = kw.get("spec_set") or kw.get("spec") or (args[0] if args else None)
                if spec is not None and inspect.iscoroutinefunction(spec):
                    bases = (AsyncMockMixin, cls)
            return object.__new__(type(cls.__name__, bases, {"__doc__": cls.__doc__}))

        def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None,
                     _new_name="", _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
            if _new_parent is None:
                _new_parent = parent
            d = self.__dict__
            d["_mock_owner"] = parent
            d["_mock_name"] = name
            d["_mock_place"] = _new_name
            d["_mock_caller"] = _new_parent
            d["_mock_is_closed"] = False
            self._mock_add_spec(spec if spec_set is None else spec_set, spec_set is not None)
            d["_mock_attributes"] = {}
            d["_mock_inner"] = wraps
            d["_mock_original"] = None
            d["_mock_called"] = False
            d["_mock_call_args"] = None
            d["_mock_call_count"] = 0
            d["_mock_call_args_list"] = _Calls()
            d["_mock_mock_calls"] = _Calls()
            d["method_calls"] = _Calls()
            d["_mock_is_lenient"] = unsafe
            d["_mock_result"] = DEFAULT
            d["_mock_effect"] = None
            if kwargs:
                self.configure_mock(**kwargs)

        def _mock_add_spec(self, spec, spec_set):
            if _is_mock(spec):
                raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
            names, cls = None, None
            if spec is not None:
                if isinstance(spec, (list, tuple)):
                    names = list(spec)
                else:
                    names = dir(spec)
                    cls = spec if isinstance(spec, type) else type(spec)
            d = self.__dict__
            d["_spec_kind"] = cls
            d["_spec_object"] = spec
            d["_spec_set"] = spec_set
            d["_mock_allowed"] = names

        def mock_add_spec(self, spec, spec_set=False):
            '''Only the attributes of the spec are there from now on.'''
            self._mock_add_spec(spec, spec_set)

        def attach_mock(self, mock, attribute):
            '''Make a mock an attribute of this one, whose calls are recorded here too.'''
            inner = _mock_of(mock)
            inner._mock_owner = None
            inner._mock_caller = None
            inner._mock_name = ""
            inner._mock_place = None
            setattr(self, attribute, mock)

        def __get_return_value(self):
            if self._mock_original is not None:
                return self._mock_original.return_value
            value = self._mock_result
            if value is DEFAULT:
                value = self._get_child_mock(_new_parent=self, _new_name="()")
                self.return_value = value
            return value

        def __set_return_value(self, value):
            if self._mock_original is not None:
                self._mock_original.return_value = value
            else:
                self.__dict__["_mock_result"] = value
                _adopt(self, value, None, "()")

        return_value = property(__get_return_value, __set_return_value)

        @property
        def __class__(self):
            return type(self) if self._spec_kind is None else self._spec_kind

        called = _delegate("called")
        call_count = _delegate("call_count")
        call_args = _delegate("call_args")
        call_args_list = _delegate("call_args_list")
        mock_calls = _delegate("mock_calls")

        def __get_side_effect(self):
            delegate = self._mock_original
            return self._mock_effect if delegate is None else delegate.side_effect

        def __set_side_effect(self, value):
            if value is not None and not callable(value) and not _is_error(value) and hasattr(value, "__iter__"):
                value = iter(value)
            delegate = self._mock_original
            if delegate is None:
                self.__dict__["_mock_effect"] = value
            else:
                delegate.side_effect = value

        side_effect = property(__get_side_effect, __set_side_effect)

        def reset_mock(self, seen=None, *, return_value=False, side_effect=False):
            '''Forget all calls.'''
            seen = [] if seen is None else seen
            if id(self) in seen:
                return
            seen.append(id(self))
            self.called = False
            self.call_args = None
            self.call_count = 0
            self.mock_calls = _Calls()
            self.call_args_list = _Calls()
            self.method_calls = _Calls()
            if return_value:
                self._mock_result = DEFAULT
            if side_effect:
                self._mock_effect = None
            for child in list(self._mock_attributes.values()):
                if isinstance(child, NonCallableMock):
                    child.reset_mock(seen, return_value=return_value, side_effect=side_effect)
            value = self._mock_result
            if _is_mock(value) and value is not self:
                value.reset_mock(seen)

        def configure_mock(self, /, **kwargs):
            '''Set attributes, also those of attributes.'''
            for name, value in sorted(kwargs.items(), key=lambda entry: entry[0].count(".")):
                *path, last = name.split(".")
                target = self
                for part in path:
                    target = getattr(target, part)
                setattr(target, last, value)

        def __getattr__(self, name):
            if name in ("_mock_allowed", "_mock_is_lenient", "_mock_attributes", "_mock_original", "_spec_kind"):
                raise AttributeError(name)
            if self._mock_allowed is not None:
                if name not in self._mock_allowed or name in _SUPPORTED:
                    raise AttributeError(f"Mock object has no attribute {name!r}")
            elif name in _SUPPORTED or name in _UNSUPPORTED or name.startswith("__") and name.endswith("__"):
                raise AttributeError(name)
            if not self._mock_is_lenient and (not self._mock_allowed or name not in self._mock_allowed):
                if name.startswith(_MISSPELT):
                    raise AttributeError(
                        f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an "
                        "attribute.")
            child = self._mock_attributes.get(name)
            if child is _missing:
                raise AttributeError(name)
            if child is None:
                wraps = None if self._mock_inner is None else getattr(self._mock_inner, name)
                child = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
                self._mock_attributes[name] = child
            elif isinstance(child, _SpecState):
                child = create_autospec(child.spec, child.spec_set, child.instance, child.parent, child.name)
                self._mock_attributes[name] = child
            return child

        def _full_name(self):
            names = [self._mock_place]
            parent, last, dot = self._mock_caller, self, "."
            if names == ["()"]:
                dot = ""
            while parent is not None:
                last = parent
                names.append(parent._mock_place + dot)
                dot = "" if parent._mock_place == "()" else "."
                parent = parent._mock_caller
            names = list(reversed(names))
            first = last._mock_name or "mock"
            if len(names) > 1 and names[1] not in ("()", "()."):
                first += "."
            names[0] = first
            return "".join(names)

        def __repr__(self):
            name = self._full_name()
            shown = f" name={name!r}" if name not in ("mock", "mock.") else ""
            spec = ""
            if self._spec_kind is not None:
                spec = f" {'spec_set' if self._spec_set else 'spec'}={self._spec_kind.__name__!r}"
            return f"<{type(self).__name__}{shown}{spec} id='{id(self)}'>"

        def __dir__(self):
            if not FILTER_DIR:
                return object.__dir__(self)
            own = [name for name in self.__dict__ if not name.startswith("_mock_")]
            children = [name for name, child in self._mock_attributes.items() if child is not _missing]
            of_class = [name for name in dir(type(self)) if not name.startswith("_")]
            return sorted({*(self._mock_allowed or []), *of_class, *own, *children})

        def __setattr__(self, name, value):
            if name in _FIXED:
                return object.__setattr__(self, name, value)
            if self._spec_set and self._mock_allowed is not None and name not in self._mock_allowed and (
                    name not in self.__dict__):
                raise AttributeError(f"Mock object has no attribute {name!r}")
            if name in _UNSUPPORTED:
                raise AttributeError(f"Attempting to set unsupported magic method {name!r}.")
            if name in _SUPPORTED:
                if self._mock_allowed is not None and name not in self._mock_allowed:
                    raise AttributeError(f"Mock object has no attribute {name!r}")
                if _is_mock(value):
                    _adopt(self, value, None, name)
                    self._mock_attributes[name] = value
                    setattr(type(self), name, value)
                    return
                self._mock_attributes[name] = value

                def method(self, /, *args, **kwargs):
                    return value(self, *args, **kwargs)
                setattr(type(self), name, method)
                return
            if name == "_mock_allowed" or name == "__class__" and isinstance(value, type):
                self.__dict__["_spec_kind" if name == "__class__" else name] = value
                return
            if _adopt(self, value, name, name):
                self._mock_attributes[name] = value
            if self._mock_is_closed and not hasattr(self, name):
                raise AttributeError(f"Cannot set {self._full_name()}.{name}")
            return object.__setattr__(self, name, value)

        def __delattr__(self, name):
            if name in _SUPPORTED and name in type(self).__dict__:
                delattr(type(self), name)
                if name not in self.__dict__:
                    return
            known = self._mock_attributes.get(name, _absent)
            if name in self.__dict__:
                object.__delattr__(self, name)
            elif known is _missing:
                raise AttributeError(name)
            if known is not _missing:
                self._mock_attributes.pop(name, None)
            self._mock_attributes[name] = _missing

        # What is asked about calls

        def _call_text(self, args, kwargs):
            return _Call(((args, kwargs)), two=True)._text(self._mock_name or "mock")

        def _calls_repr(self, prefix="Calls"):
            return f"\n{prefix}: {safe_repr(self.mock_calls)}." if self.mock_calls else ""

        def _shown(self):
            return self._mock_name or "mock"

        def assert_not_called(self):
            if self.call_count != 0:
                raise AssertionError(
                    f"Expected '{self._shown()}' to not have been called. Called {self.call_count} times."
                    f"{self._calls_repr()}")

        def assert_called(self):
            if self.call_count == 0:
                raise AssertionError(f"Expected '{self._shown()}' to have been called.")

        def assert_called_once(self):
            if self.call_count != 1:
                raise AssertionError(
                    f"Expected '{self._shown()}' to have been called once. Called {self.call_count} times."
                    f"{self._calls_repr()}")

        def assert_called_with(self, /, *args, **kwargs):
            expected = self._call_text(args, kwargs)
            if self.call_args is None:
                raise AssertionError(f"expected call not found.\nExpected: {expected}\n  Actual: not called.")
            if self.call_args != _Call((args, kwargs), two=True):
                actual = self._call_text(*self.call_args)
                raise AssertionError(f"expected call not found.\nExpected: {expected}\n  Actual: {actual}")

        def assert_called_once_with(self, /, *args, **kwargs):
            if self.call_count != 1:
                raise AssertionError(
                    f"Expected '{self._shown()}' to be called once. Called {self.call_count} times."
                    f"{self._calls_repr()}")
            return self.assert_called_with(*args, **kwargs)

        def assert_has_calls(self, calls, any_order=False):
            expected = list(calls)
            actual = self.mock_calls
            if not any_order:
                if _Calls(expected) not in actual:
                    raise AssertionError(
                        f"Calls not found.\nExpected: {_Calls(expected)}"
                        f"{self._calls_repr(prefix='  Actual').rstrip('.')}")
                return
            rest = list(actual)
            missing = []
            for entry in expected:
                try:
                    rest.remove(entry)
                except ValueError:
                    missing.append(entry)
            if missing:
                raise AssertionError(
                    f"{self._shown()!r} does not contain all of {tuple(missing)!r} in its call list, found "
                    f"{_Calls(rest)!r} instead")

        def assert_any_call(self, /, *args, **kwargs):
            if _Call((args, kwargs), two=True) not in self.call_args_list:
                raise AssertionError(f"{self._call_text(args, kwargs)} call not found")

        def _get_child_mock(self, /, **kw):
            '''A mock for an attribute or a result.'''
            if self._mock_is_closed:
                name = kw.get("name") or kw.get("_new_name")
                suffix = "()" if name == "()" or name is None else f".{name}"
                raise AttributeError(self._full_name() + suffix)
            name = kw.get("_new_name")
            kind = type(self)
            if name in _ASYNC_MAGICS or name in self.__dict__.get("_spec_asyncs", ()):
                return AsyncMock(**kw)
            if issubclass(kind, AsyncMockMixin):
                return (MagicMock if name in _MAGICS else AsyncMock)(**kw)
            if self._spec_object is not None and name and inspect.iscoroutinefunction(
                    getattr(self._spec_object, name, None)):
                return AsyncMock(**kw)
            if issubclass(kind, CallableMixin):
                return kind.__mro__[1](**kw)
            return (MagicMock if issubclass(kind, NonCallableMagicMock) else Mock)(**kw)


    _absent = object()


    class _SpecState:
        '''An attribute whose autospec is made when it is used.'''

        def __init__(self, spec, spec_set=False, parent=None, name=None, instance=False):
            self.spec, self.spec_set, self.parent, self.name, self.instance = spec, spec_set, parent, name, instance


    def _mock_of(obj):
        return obj.mock if isinstance(obj, type(_mock_of)) and hasattr(obj, "mock") else obj


    def _adopt(parent, value, name, new_name):
        value = _mock_of(value)
        if not _is_mock(value):
            return False
        if value._mock_name or value._mock_place or value._mock_owner is not None or (
                value._mock_caller is not None):
            return False
        ancestor = parent
        while ancestor is not None:
            # A mock that is its own parent would have no end.
            if ancestor is value:
                return False
            ancestor = ancestor._mock_caller
        if new_name:
            value._mock_caller = parent
            value._mock_place = new_name
        if name:
            value._mock_owner = parent
            value._mock_name = name
        return True


    class CallableMixin(NonCallableMock):
        '''Calling a mock.'''

        def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                     parent=None, _spec_state=None, _new_name="", _new_parent=None, **kwargs):
            super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
            self.__dict__["_mock_result"] = return_value
            if return_value is not DEFAULT:
                _adopt(self, return_value, None, "()")
            self.side_effect = side_effect

        def __call__(self, /, *args, **kwargs):
            self._increment_mock_call(args, kwargs)
            return self._execute_mock_call(args, kwargs)

        def _increment_mock_call(self, args, kwargs):
            self.called = True
            self.call_count += 1
            entry = _Call((args, kwargs), two=True)
            self.call_args = entry
            self.call_args_list.append(entry)
            # Every mock this one is an attribute or a result of hears of the call.
            in_methods = self._mock_owner is not None
            method_name = self._mock_name
            new_name = self._mock_place
            is_call = new_name == "()"
            self.mock_calls.append(_Call(("", args, kwargs)))
            parent = self._mock_caller
            while parent is not None:
                if in_methods:
                    parent.method_calls.append(_Call((method_name, args, kwargs)))
                    in_methods = parent._mock_owner is not None
                    if in_methods:
                        method_name = f"{parent._mock_name}.{method_name}"
                parent.mock_calls.append(_Call((new_name, args, kwargs)))
                if parent._mock_place:
                    dot = "" if is_call else "."
                    is_call = parent._mock_place == "()"
                    new_name = parent._mock_place + dot + new_name
                parent = parent._mock_caller

        def _execute_mock_call(self, args, kwargs):
            given = _of_effect(self.side_effect, args, kwargs)
            if given is not DEFAULT:
                return given
            original = self._mock_original
            is_set = self._mock_result is not DEFAULT or original is not None and original.return_value is not DEFAULT
            return self.return_value if is_set or self._mock_inner is None else self._mock_inner(*args, **kwargs)


    def _of_effect(effect, args, kwargs):
        '''What a side effect gives for a call; DEFAULT where there is none.'''
        if effect is None:
            return DEFAULT
        if _is_error(effect):
            raise effect
        if callable(effect):
            return effect(*args, **kwargs)
        given = next(effect)
        if _is_error(given):
            raise given
        return given


    class Mock(CallableMixin, NonCallableMock):
        '''Records its calls; its attributes are mocks.'''


    class _MagicProxy:
        '''A special method that becomes a mock when it is used.'''

        def __init__(self, name):
            self.name = name

        def __get__(self, obj, cls=None):
            if obj is None:
                return self
            name = self.name
            if obj._mock_allowed is not None and name not in obj._mock_allowed:
                raise AttributeError(name)
            child = obj._get_child_mock(name=name, _new_name=name, _new_parent=obj)
            if name in _VALUES:
                child.return_value = _VALUES[name]
            elif name in _RESULTS:
                child.return_value = _RESULTS[name](obj)
            elif name in ("__eq__", "__ne__"):
                child.side_effect = self._comparison(obj, child, name)
            elif name in ("__iter__", "__aiter__"):
                child.side_effect = self._iteration(child, name)
            obj._mock_attributes[name] = child
            setattr(type(obj), name, child)
            return child

        @staticmethod
        def _comparison(obj, child, name):
            def compare(other):
                if child._mock_result is not DEFAULT:
                    return child._mock_result
                if other is obj:
                    return name == "__eq__"
                return NotImplemented
            return compare

        @staticmethod
        def _iteration(child, name):
            async def each(values):
                for value in values:
                    yield value

            def iterate():
                value = child._mock_result
                values = iter([]) if value is DEFAULT else iter(value)
                return values if name == "__iter__" else each(values)
            return iterate


    class NonCallableMagicMock(NonCallableMock):
        '''A mock with special methods that cannot be called.'''

        def __init__(self, /, *args, **kw):
            super().__init__(*args, **kw)
            self._hide_magics()

        def _hide_magics(self):
            if self._mock_allowed is not None:
                for name in _MAGICS | _ASYNC_MAGICS:
                    if name not in self._mock_allowed and name not in (
                            "__eq__", "__ne__", "__hash__", "__str__", "__sizeof__", "__lt__", "__gt__", "__le__",
                            "__ge__", "__bool__"):
                        setattr(type(self), name, _HiddenMagic(name))

        def mock_add_spec(self, spec, spec_set=False):
            self._mock_add_spec(spec, spec_set)
            self._hide_magics()


    class _HiddenMagic:
        '''A special method that the spec does not have.'''

        def __init__(self, name):
            self.name = name

        def __get__(self, obj, cls=None):
            raise AttributeError(self.name)


    for _name in _MAGICS | _ASYNC_MAGICS:
        if _name != "__hash__":
            setattr(NonCallableMagicMock, _name, _MagicProxy(_name))


    class MagicMock(CallableMixin, NonCallableMagicMock):
        '''A mock with special methods.'''

        def __init__(self, /, *args, **kw):
            super().__init__(*args, **kw)
            self._hide_magics()


    def _coroutines():
        from asyncio import coroutines
        return coroutines


    class AsyncMockMixin:
        '''Calling a mock gives a coroutine.'''

        _mock_flavor = "coroutine"
        _is_coroutine = property(lambda self: _coroutines()._is_coroutine)
        await_count = _delegate("await_count")
        await_args = _delegate("await_args")
        await_args_list = _delegate("await_args_list")

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
                given = _of_effect(self.side_effect, args, kwargs)
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
                        f"Awaits not found.\nExpected: {_Calls(expected)}\n  Actual: {self.await_args_list}")
                return
            rest = list(self.await_args_list)
            missing = []
            for entry in expected:
                try:
                    rest.remove(entry)
                except ValueError:
                    missing.append(entry)
            if missing:
                raise AssertionError(f"{tuple(missing)!r} not all found in await list")

        def assert_not_awaited(self):
            if self.await_count != 0:
                raise AssertionError(
                    f"Expected {self._shown()} to not have been awaited. Awaited {self.await_count} times.")


    class AsyncMock(AsyncMockMixin, MagicMock):
        '''A mock that is called with await.'''


    class PropertyMock(Mock):
        '''A mock in the place of a property.'''

        def _get_child_mock(self, /, **kwargs):
            return MagicMock(**kwargs)

        def __get__(self, obj, obj_type=None):
            return self()

        def __set__(self, obj, val):
            self(val)


    def seal(mock):
        '''Make no more attributes on demand.'''
        mock._mock_is_closed = True
        for name, child in list(mock._mock_attributes.items()):
            if isinstance(child, NonCallableMock) and child._mock_caller is mock:
                seal(child)


    def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, _skips_first=False,
                        **kwargs):
        '''A mock that has the attributes of an object and checks the arguments of calls.'''
        if isinstance(spec, (list, tuple)):
            spec = type(spec)
        is_type = isinstance(spec, type)
        if _is_mock(spec):
            raise InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
        options = {"spec_set" if spec_set else "spec": spec, **kwargs}
        is_function = inspect.isroutine(spec)
        if inspect.iscoroutinefunction(spec):
            kind = AsyncMock
        elif is_function or is_type or callable(spec):
            kind = MagicMock
        else:
            kind = NonCallableMagicMock
        if is_type and instance and "__call__" not in dir(spec):
            kind = NonCallableMagicMock
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
                mock._mock_attributes[name] = _SpecState(original, spec_set, mock, name)
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
