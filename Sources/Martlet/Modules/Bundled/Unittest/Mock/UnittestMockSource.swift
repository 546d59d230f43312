extension BundledModules {
  /// The module `unittest.mock`.
  static let unittestMock: StaticString = #"""
    '''Objects that record how they are used, and putting them in the place of others.'''
    import inspect

    from ._autospec import create_autospec, mock_open
    from ._awaits import AsyncMockMixin
    from ._calls import ANY, _Call, _Calls, call
    from ._effects import delegate as _delegate, is_error as _is_error, of_effect as _of_effect
    from ._magics import ASYNC_MAGICS, MAGICS, SUPPORTED, UNSUPPORTED, HiddenMagic, MagicProxy
    from ._patch import DEFAULT, MissingSentinel, patch, sentinel
    from .util import safe_repr

    FILTER_DIR = True
    _missing = MissingSentinel
    _FIXED = {
        "return_value", "_mock_result", "side_effect", "_mock_effect", "_mock_owner", "_mock_caller",
        "_mock_name", "_mock_place",
    }
    _MISSPELT = ("assert", "assret", "asert", "aseert", "assrt")


    class InvalidSpecError(Exception):
        '''A mock was given as the spec of a mock.'''


    def _is_mock(obj):
        return issubclass(type(obj), NonCallableMock)


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
            own = self.__dict__
            # Whose attribute it is, and whose attribute or result.
            own.update(
                _mock_owner=parent, _mock_name=name, _mock_caller=parent if _new_parent is None else _new_parent,
                _mock_place=_new_name, _mock_is_closed=False)
            self._mock_add_spec(spec if spec_set is None else spec_set, spec_set is not None)
            own.update(
                _mock_attributes={}, _mock_inner=wraps, _mock_original=None, _mock_is_lenient=unsafe,
                _mock_result=DEFAULT, _mock_effect=None)
            own.update(
                _mock_called=False, _mock_call_count=0, _mock_call_args=None, _mock_call_args_list=_Calls(),
                _mock_mock_calls=_Calls(), method_calls=_Calls())
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
            self.called, self.call_count, self.call_args = False, 0, None
            for name in ("call_args_list", "method_calls", "mock_calls"):
                setattr(self, name, _Calls())
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
                if name not in self._mock_allowed or name in SUPPORTED:
                    raise AttributeError(f"Mock object has no attribute {name!r}")
            elif name in SUPPORTED or name in UNSUPPORTED or name.startswith("__") and name.endswith("__"):
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
            if name in UNSUPPORTED:
                raise AttributeError(f"Attempting to set unsupported magic method {name!r}.")
            if name in SUPPORTED:
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
            if name in SUPPORTED and name in type(self).__dict__:
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
            missing, rest = actual.without(expected)
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
            if name in ASYNC_MAGICS or name in self.__dict__.get("_spec_asyncs", ()):
                return AsyncMock(**kw)
            if issubclass(kind, AsyncMockMixin):
                return (MagicMock if name in MAGICS else AsyncMock)(**kw)
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
            entry = _Call((args, kwargs), two=True)
            self.called, self.call_args = True, entry
            self.call_count += 1
            self.call_args_list.append(entry)
            self.mock_calls.append(_Call(("", args, kwargs)))
            for hearer, method, place in self._hearers():
                if method is not _absent:
                    hearer.method_calls.append(_Call((method, args, kwargs)))
                hearer.mock_calls.append(_Call((place, args, kwargs)))

        def _hearers(self):
            '''The mocks that this one is an attribute or a result of, with the names of its method and place in each.'''
            method = _absent if self._mock_owner is None else self._mock_name
            place, first, hearer = self._mock_place, self._mock_place, self._mock_caller
            while hearer is not None:
                yield hearer, method, place
                if method is not _absent:
                    method = _absent if hearer._mock_owner is None else f"{hearer._mock_name}.{method}"
                if hearer._mock_place:
                    place = hearer._mock_place + ("" if first == "()" else ".") + place
                    first = hearer._mock_place
                hearer = hearer._mock_caller

        def _execute_mock_call(self, args, kwargs):
            given = _of_effect(self.side_effect, args, kwargs)
            if given is not DEFAULT:
                return given
            original = self._mock_original
            is_set = self._mock_result is not DEFAULT or original is not None and original.return_value is not DEFAULT
            return self.return_value if is_set or self._mock_inner is None else self._mock_inner(*args, **kwargs)


    class Mock(CallableMixin, NonCallableMock):
        '''Records its calls; its attributes are mocks.'''


    class MagicMixin:
        '''Special methods of mocks.'''

        def __init__(self, /, *args, **kw):
            super().__init__(*args, **kw)
            self._hide_magics()

        def _hide_magics(self):
            if self._mock_allowed is not None:
                for name in MAGICS | ASYNC_MAGICS:
                    if name not in self._mock_allowed and name not in (
                            "__eq__", "__ne__", "__hash__", "__str__", "__sizeof__", "__lt__", "__gt__", "__le__",
                            "__ge__", "__bool__"):
                        setattr(type(self), name, HiddenMagic(name))

        def mock_add_spec(self, spec, spec_set=False):
            self._mock_add_spec(spec, spec_set)
            self._hide_magics()


    for _name in MAGICS | ASYNC_MAGICS:
        if _name != "__hash__":
            setattr(MagicMixin, _name, MagicProxy(_name))


    class NonCallableMagicMock(MagicMixin, NonCallableMock):
        '''A mock with special methods that cannot be called.'''


    class MagicMock(MagicMixin, Mock):
        '''A mock with special methods.'''


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
    """#
}
