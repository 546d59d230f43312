extension BundledModules {
  /// The module `unittest._calls`.
  static let unittestCalls: StaticString = #"""
    '''Calls as values that compare.'''


    def _arguments(args, kwargs):
        return ", ".join([*map(repr, args), *(f"{name}={value!r}" for name, value in kwargs.items())])


    class _Call(tuple):
        '''(name, args, kwargs), or (args, kwargs) where the name does not matter.'''

        def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
            args, kwargs = (), {}
            rest = list(value)
            if rest and isinstance(rest[0], str):
                name = rest.pop(0)
            if len(rest) == 2:
                args, kwargs = rest
            elif len(rest) == 1:
                if isinstance(rest[0], dict):
                    kwargs = rest[0]
                else:
                    args = rest[0]
            return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

        def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
            self._mock_name = name
            self._mock_owner = parent
            self._mock_from_kall = from_kall

        @staticmethod
        def _parts(value):
            '''Name, args and kwargs of a call in any of the forms, or None.'''
            name, args, kwargs = "", (), {}
            rest = list(value)
            if len(rest) > 3:
                return None
            if rest and isinstance(rest[0], str):
                name = rest.pop(0)
            for part in rest:
                if isinstance(part, dict):
                    kwargs = part
                elif isinstance(part, tuple):
                    args = part
                elif part != "":
                    return None
            return name, args, kwargs

        def __eq__(self, other):
            try:
                len(other)
            except TypeError:
                return NotImplemented
            mine, theirs = _Call._parts(self), _Call._parts(other)
            if theirs is None:
                return False
            parents = self._mock_owner, getattr(other, "_mock_owner", None)
            if parents[0] and parents[1] and parents[0] != parents[1]:
                return False
            if mine[0] and theirs[0] != mine[0] or theirs[0] and mine[0] != theirs[0] and len(self) == 3:
                return False
            return mine[1:] == theirs[1:]

        def __ne__(self, other):
            result = self.__eq__(other)
            return result if result is NotImplemented else not result

        __hash__ = None

        def __call__(self, /, *args, **kwargs):
            if self._mock_name is None:
                return _Call(("", args, kwargs), name="()")
            return _Call((self._mock_name, args, kwargs), name=self._mock_name + "()", parent=self)

        def __getattr__(self, attr):
            if attr.startswith("__"):
                raise AttributeError(attr)
            name = attr if self._mock_name is None else f"{self._mock_name}.{attr}"
            return _Call(name=name, parent=self, from_kall=False)

        def __getattribute__(self, attr):
            # Names that tuples have are attributes of what is called here.
            if attr in ("count", "index"):
                raise AttributeError(attr)
            return tuple.__getattribute__(self, attr)

        @property
        def args(self):
            return self[0] if len(self) == 2 else self[1]

        @property
        def kwargs(self):
            return self[1] if len(self) == 2 else self[2]

        def _text(self, name):
            return f"{name}({_arguments(self.args, self.kwargs)})"

        def __repr__(self):
            if not self._mock_from_kall:
                name = self._mock_name or "call"
                return name if name.startswith("call") else f"call.{name}"
            name = "" if len(self) == 2 else self[0]
            if not name:
                name = "call"
            elif name.startswith("()"):
                name = "call" + name
            else:
                name = f"call.{name}"
            return self._text(name)

        def call_list(self):
            '''All the calls of a chain.'''
            calls = []
            item = self
            while item is not None:
                if item._mock_from_kall:
                    calls.append(item)
                item = item._mock_owner
            return _Calls(reversed(calls))


    class _Calls(list):
        '''Calls in order; a part of it is "in" it.'''

        def __contains__(self, value):
            if not isinstance(value, list):
                return list.__contains__(self, value)
            return any(self[start:start + len(value)] == value for start in range(len(self) - len(value) + 1))

        def without(self, expected):
            '''The expected calls that are not here, each as often as it is expected, and those here besides.'''
            missing, rest = [], list(self)
            for entry in expected:
                try:
                    rest.remove(entry)
                except ValueError:
                    missing.append(entry)
            return missing, rest

        def __repr__(self):
            text = list.__repr__(self)
            return text if len(text) <= 80 else "[" + ",\n ".join(map(repr, self)) + "]"


    call = _Call(from_kall=False)


    class _Any:
        def __eq__(self, other):
            return True

        def __ne__(self, other):
            return False

        def __repr__(self):
            return "<ANY>"


    ANY = _Any()
    """#
}
