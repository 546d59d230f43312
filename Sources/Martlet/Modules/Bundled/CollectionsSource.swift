extension BundledModules {
  /// The module `collections`.
  static let collections: StaticString = #"""
    '''Containers beside the built-in ones.'''
    import sys as _sys
    from _collections import _tuplegetter, count_elements as _count_elements, deque
    from _runtime import generic_alias as _GenericAlias, define as _define

    __all__ = [
        "ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque", "namedtuple",
    ]

    _names = _sys.modules[__name__].__dict__


    def __getattr__(name):
        # What needs the abstract classes is made when it is first asked for.
        if name in ("ChainMap", "UserDict", "UserList", "UserString"):
            from . import _user
            value = getattr(_user, name)
            _names[name] = value
            return value
        if name == "abc":
            import collections.abc
            return collections.abc
        raise AttributeError(f"module 'collections' has no attribute {name!r}")


    class defaultdict(dict):
        '''A dict that makes the values of missing keys.'''

        def __init__(self, default_factory=None, /, *args, **kwargs):
            if default_factory is not None and not callable(default_factory):
                raise TypeError("first argument must be callable or None")
            self.default_factory = default_factory
            dict.__init__(self, *args, **kwargs)

        def __missing__(self, key):
            if self.default_factory is None:
                raise KeyError(key)
            self[key] = value = self.default_factory()
            return value

        def __repr__(self):
            factory = self.default_factory
            if id(factory) in _being_shown:
                return f"{type(self).__name__}(..., {dict.__repr__(self)})"
            _being_shown.add(id(factory))
            try:
                return f"{type(self).__name__}({factory!r}, {dict.__repr__(self)})"
            finally:
                _being_shown.discard(id(factory))

        def copy(self):
            return type(self)(self.default_factory, self)

        __copy__ = copy

        def __or__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            result = self.copy()
            result.update(other)
            return result

        def __ror__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            result = type(self)(self.default_factory, other)
            result.update(self)
            return result


    class OrderedDict(dict):
        '''A dict whose order can be changed and counts in comparisons.'''

        from _collections import move_to_end, popitem

        def __eq__(self, other):
            if isinstance(other, OrderedDict):
                return dict.__eq__(self, other) and all(a == b for a, b in zip(self, other))
            return dict.__eq__(self, other)

        def __ne__(self, other):
            result = self.__eq__(other)
            return result if result is NotImplemented else not result

        __hash__ = None

        def __repr__(self):
            if not self:
                return f"{type(self).__name__}()"
            if id(self) in _being_shown:
                return "..."
            _being_shown.add(id(self))
            try:
                return f"{type(self).__name__}({list(self.items())!r})"
            finally:
                _being_shown.discard(id(self))

        def copy(self):
            return type(self)(self)

        __copy__ = copy

        @classmethod
        def fromkeys(cls, iterable, value=None):
            self = cls()
            for key in iterable:
                self[key] = value
            return self

        def __or__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            result = type(self)(self)
            result.update(other)
            return result

        def __ror__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            result = type(self)(other)
            result.update(self)
            return result


    _being_shown = set()


    class Counter(dict):
        '''A dict that counts.'''

        def __init__(self, iterable=None, /, **kwds):
            super().__init__()
            self.update(iterable, **kwds)

        def __missing__(self, key):
            return 0

        def most_common(self, n=None):
            '''The elements with their counts, the most frequent first.'''
            if n is None:
                return sorted(self.items(), key=lambda item: item[1], reverse=True)
            if n == 1:
                return [max(self.items(), key=lambda item: item[1])] if self else []
            return sorted(self.items(), key=lambda item: item[1], reverse=True)[:max(n, 0)]

        def elements(self):
            '''Each element as often as it was counted.'''
            for element, count in self.items():
                for _ in range(count):
                    yield element

        def total(self):
            '''The sum of the counts.'''
            return sum(self.values())

        @classmethod
        def fromkeys(cls, iterable, v=None):
            raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

        def update(self, iterable=None, /, **kwds):
            '''Add counts.'''
            if iterable is not None:
                if isinstance(iterable, dict) or hasattr(iterable, "items"):
                    if not self:
                        # Into an empty one the counts go as they are, whatever they are.
                        dict.update(self, iterable)
                    else:
                        for element, count in iterable.items():
                            self[element] = count + self.get(element, 0)
                else:
                    if type(self) is Counter and _count_elements(self, iterable):
                        return self.update(kwds) if kwds else None
                    get = self.get
                    for element in iterable:
                        self[element] = get(element, 0) + 1
            if kwds:
                self.update(kwds)

        def subtract(self, iterable=None, /, **kwds):
            '''Subtract counts.'''
            if iterable is not None:
                if isinstance(iterable, dict) or hasattr(iterable, "items"):
                    for element, count in iterable.items():
                        self[element] = self.get(element, 0) - count
                else:
                    for element in iterable:
                        self[element] = self.get(element, 0) - 1
            if kwds:
                self.subtract(kwds)

        def copy(self):
            return self.__class__(self)

        __copy__ = copy

        def __delitem__(self, element):
            if element in self:
                super().__delitem__(element)

        def __repr__(self):
            if not self:
                return f"{self.__class__.__name__}()"
            try:
                shown = dict(self.most_common())
            except TypeError:
                shown = dict(self)
            return f"{self.__class__.__name__}({shown!r})"

        def __eq__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[e] == other[e] for c in (self, other) for e in c)

        def __ne__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return not self == other

        __hash__ = None

        def __le__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[e] <= other[e] for c in (self, other) for e in c)

        def __lt__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self <= other and self != other

        def __ge__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[e] >= other[e] for c in (self, other) for e in c)

        def __gt__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self >= other and self != other

        def _combined(self, other, function):
            result = Counter()
            for element, count in self.items():
                count = function(count, other[element])
                if count > 0:
                    result[element] = count
            for element, count in other.items():
                if element not in self:
                    count = function(0, count)
                    if count > 0:
                        result[element] = count
            return result

        def __add__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combined(other, lambda a, b: a + b)

        def __sub__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combined(other, lambda a, b: a - b)

        def __or__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combined(other, lambda a, b: b if a < b else a)

        def __and__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combined(other, lambda a, b: a if a < b else b)

        def __pos__(self):
            return self + Counter()

        def __neg__(self):
            return Counter() - self

        def _replace_by(self, other):
            self.clear()
            dict.update(self, other)
            return self

        def __iadd__(self, other):
            return self._replace_by(self + other)

        def __isub__(self, other):
            return self._replace_by(self - other)

        def __ior__(self, other):
            return self._replace_by(self | other)

        def __iand__(self, other):
            return self._replace_by(self & other)


    _keywords = frozenset(
        "False None True and as assert async await break class continue def del elif else except finally for from global if "
        "import in is lambda nonlocal not or pass raise return try while with yield".split())


    def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
        '''Make a subclass of tuple whose elements have names.'''
        if isinstance(field_names, str):
            field_names = field_names.replace(",", " ").split()
        field_names = [str(name) for name in field_names]
        typename = str(typename)
        if rename:
            seen = set()
            for index, name in enumerate(field_names):
                if not name.isidentifier() or name in _keywords or name.startswith("_") or name in seen:
                    field_names[index] = f"_{index}"
                seen.add(name)
        for name in [typename] + field_names:
            if not name.isidentifier():
                raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
            if name in _keywords:
                raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
        seen = set()
        for name in field_names:
            if name.startswith("_") and not rename:
                raise ValueError(f"Field names cannot start with an underscore: {name!r}")
            if name in seen:
                raise ValueError(f"Encountered duplicate field name: {name!r}")
            seen.add(name)
        fields = tuple(field_names)
        count = len(fields)
        field_defaults = {}
        if defaults is not None:
            defaults = tuple(defaults)
            if len(defaults) > count:
                raise TypeError("Got more default values than field names")
            field_defaults = dict(zip(fields[count - len(defaults):], defaults))
        parameters = ", ".join(
            [f"{name}=_default_{name}" if name in field_defaults else name for name in fields])
        values = {f"_default_{name}": value for name, value in field_defaults.items()}
        values["_tuple_new"] = tuple.__new__
        gathered = f"({', '.join(fields)}{',' if count == 1 else ''})"
        shown = ", ".join([f"{name}={{_tuple_item(self, {index})!r}}" for index, name in enumerate(fields)])
        values["_tuple_item"] = tuple.__getitem__
        made = _define(
            f"def __new__(_cls, {parameters}): return _tuple_new(_cls, {gathered})\n"
            f"def __repr__(self): return self.__class__.__name__ + f'({shown})'\n", values)
        __new__, __repr__ = made["__new__"], made["__repr__"]

        def _make(cls, iterable):
            result = tuple.__new__(cls, iterable)
            if len(result) != count:
                raise TypeError(f"Expected {count} arguments, got {len(result)}")
            return result

        def _replace(self, /, **kwds):
            result = self._make(map(kwds.pop, fields, self))
            if kwds:
                raise ValueError(f"Got unexpected field names: {list(kwds)!r}")
            return result

        def _asdict(self):
            return dict(zip(self._fields, self))

        def __getnewargs__(self):
            return tuple(self)

        namespace = {
            "__doc__": f"{typename}({', '.join(fields)})",
            "__slots__": (),
            "_fields": fields,
            "_field_defaults": field_defaults,
            "__new__": __new__,
            "_make": classmethod(_make),
            "_replace": _replace,
            "__repr__": __repr__,
            "_asdict": _asdict,
            "__getnewargs__": __getnewargs__,
            "__match_args__": fields,
            "__module__": module if module is not None else "__main__",
        }
        for method in (__new__, _make, _replace, __repr__, _asdict, __getnewargs__):
            method.__qualname__ = f"{typename}.{method.__name__}"
        for index, name in enumerate(fields):
            namespace[name] = _tuplegetter(index, _sys.intern(f"Alias for field number {index}"))
        return type(typename, (tuple,), namespace)
    """#
}
