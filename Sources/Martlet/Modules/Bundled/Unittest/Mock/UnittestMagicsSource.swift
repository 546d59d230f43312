extension BundledModules {
  /// The module `unittest._magics`: special methods of mocks.
  static let unittestMagics: StaticString = #"""
    '''The special methods of mocks.'''
    from ._patch import DEFAULT

    __name__ = "unittest.mock"

    _RIGHT = {"__%s__" % name for name in (
        "radd rsub rmul rmatmul rdivmod rfloordiv rmod rtruediv rlshift rrshift rand rxor ror rpow").split()}
    MAGICS = {"__%s__" % name for name in (
        "lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit divmod rdivmod neg pos abs invert "
        "complex int float index round trunc floor ceil bool next fspath aiter hash iter "
        "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow "
        "iadd isub imul imatmul itruediv ifloordiv imod ilshift irshift iand ixor ior ipow").split()}
    ASYNC_MAGICS = {"__aenter__", "__aexit__", "__anext__"}
    _UNCONFIGURED = {
        "__get__", "__set__", "__delete__", "__reversed__", "__missing__", "__reduce__", "__reduce_ex__",
        "__getinitargs__", "__getnewargs__", "__getstate__", "__setstate__", "__getformat__", "__repr__", "__dir__",
        "__subclasses__", "__format__", "__getnewargs_ex__",
    }
    SUPPORTED = MAGICS | ASYNC_MAGICS | _RIGHT | _UNCONFIGURED
    UNSUPPORTED = {
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


    class MagicProxy:
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


    class HiddenMagic:
        '''A special method that the spec does not have.'''

        def __init__(self, name):
            self.name = name

        def __get__(self, obj, cls=None):
            raise AttributeError(self.name)
    """#
}
