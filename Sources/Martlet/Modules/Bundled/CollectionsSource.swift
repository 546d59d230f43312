extension BundledModules {
  /// The module `collections`.
  static let collections: StaticString = #"""
    '''Containers beside the built-in ones.'''
    import _runtime
    import sys as _sys
    from _collections import (
        _tuplegetter, count_elements as _count_elements, deque, setdefault as _setdefault_at_once)
    from _runtime import generic_alias as _GenericAlias, define as _define

    __all__ = [
        "ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque",
        "namedtuple",
    ]


    # What needs the abstract classes is made when it is first asked for.
    _runtime.names_to_come("collections._user", "ChainMap UserDict UserList UserString")
    _runtime.names_to_come(".", "abc")

    # The ids of the containers of which a repr is on its way.
    _being_shown = set()


    def _shown(inner, show):
        '''A text, or dots if it is asked for while it is made.'''
        if id(inner) in _being_shown:
            return "..."
        _being_shown.add(id(inner))
        try:
            return show(inner)
        finally:
            _being_shown.discard(id(inner))


    def _merges(cls):
        '''Class decorator: `|` makes a dict of the class by its method _like.'''
        def merged(maker, first, second):
            if not isinstance(first, dict) or not isinstance(second, dict):
                return NotImplemented
            made = maker._like(first)
            made.update(second)
            return made

        cls.__or__ = lambda self, other: merged(self, self, other)
        cls.__ror__ = lambda self, other: merged(self, other, self)
        return cls


    @_runtime.name_with_module
    @_merges
    class defaultdict(dict):
        '''A dict that makes the values of missing keys.'''

        def __init__(self, default_factory=None, /, *args, **kwargs):
            if not (default_factory is None or callable(default_factory)):
                raise TypeError("first argument must be callable or None")
            self.default_factory = default_factory
            dict.__init__(self, *args, **kwargs)

        def __missing__(self, key):
            make = self.default_factory
            if make is None:
                raise KeyError(key)
            value = self[key] = make()
            return value

        def __repr__(self):
            return f"{type(self).__name__}({_shown(self.default_factory, repr)}, {dict.__repr__(self)})"

        def _like(self, contents):
            return type(self)(self.default_factory, contents)

        def copy(self):
            '''A dict of the same class with the same values.'''
            return self._like(self)

        def __reduce__(self):
            arguments = () if self.default_factory is None else (self.default_factory,)
            return type(self), arguments, None, None, iter(self.items())

    defaultdict.__copy__ = defaultdict.copy


    _item_methods = "__contains__", "__getitem__", "__setitem__"


    def _setdefault_by_methods(target, key, default=None):
        if key in target:
            return target[key]
        target[key] = default
        return default


    def _takes_at_once(target, args):
        '''Whether nobody notices if all items are put in at once.'''
        return type(target).__setitem__ is dict.__setitem__ and (not args or isinstance(args[0], dict))


    def _pair(given):
        values = [*iter(given)]
        if len(values) > 2:
            raise ValueError("too many values to unpack (expected 2)")
        if len(values) < 2:
            raise ValueError(f"need more than {len(values)} value{'s' if len(values) != 1 else ''} to unpack")
        return values


    def _assign_all(target, args, named):
        '''Assigns the items of at most one argument and named ones, one by one.'''
        for given in args:
            if type(given) is not dict and hasattr(given, "keys"):
                pairs = ((key, given[key]) for key in given.keys())
            else:
                pairs = given.items() if hasattr(given, "items") else given
            for pair in pairs:
                key, value = pair if type(pair) is tuple and len(pair) == 2 else _pair(pair)
                target[key] = value
        for key, value in named.items():
            target[key] = value


    @_runtime.name_with_module
    @_merges
    class OrderedDict(dict):
        '''A dict whose order can be changed and counts in comparisons.'''
        __hash__ = None

        from _collections import items, keys, move_to_end, pop, popitem, values

        def __init__(self, /, *args, **kwds):
            if len(args) > 1:
                raise TypeError(f"expected at most 1 arguments, got {len(args)}")
            # A subclass may assign items in a way of its own.
            if _takes_at_once(self, args):
                dict.__init__(self, *args, **kwds)
            else:
                _assign_all(self, args, kwds)

        def update(self, /, *args, **kwds):
            '''Assign the items of a mapping or of pairs.'''
            if len(args) > 1:
                raise TypeError(f"update() takes at most 1 positional argument ({len(args)} given)")
            if _takes_at_once(self, args):
                dict.update(self, *args, **kwds)
            else:
                _assign_all(self, args, kwds)

        def __ior__(self, other):
            self.update(other)
            return self

        def setdefault(self, /, *args, **kwds):
            '''The value of a key, which is put in if absent.'''
            if all(getattr(type(self), name) is getattr(dict, name) for name in _item_methods):
                return _setdefault_at_once(self, *args, **kwds)
            return _setdefault_by_methods(self, *args, **kwds)

        @classmethod
        def fromkeys(cls, iterable, value=None):
            made = cls()
            for key in iterable:
                made[key] = value
            return made

        def _like(self, contents):
            return type(self)(contents)

        def copy(self):
            '''A dict of the same class with the same values.'''
            made = type(self)()
            if type(self) is OrderedDict:
                dict.update(made, self)
            else:
                for key in [*dict.__iter__(self)]:
                    made[key] = self[key]
            return made

        def __reduce__(self):
            return type(self), (), self.__getstate__(), None, iter(self.items())

        def __eq__(self, other):
            is_equal = dict.__eq__(self, other)
            if is_equal is True and isinstance(other, OrderedDict):
                return all(one == another for one, another in zip(dict.__iter__(self), dict.__iter__(other)))
            return is_equal

        def __ne__(self, other):
            is_equal = self.__eq__(other)
            return is_equal if is_equal is NotImplemented else not is_equal

        def __repr__(self):
            name = type(self).__name__
            return _shown(self, lambda shown: f"{name}({[*shown.items()]!r})") if self else f"{name}()"


    def _of_counters(operator):
        '''An operator of two counters.'''
        def checked(self, other):
            return operator(self, other) if isinstance(other, Counter) else NotImplemented
        return checked


    def _compares(holds):
        '''A comparison that holds if it does for each count; what is not counted counts 0.'''
        return _of_counters(lambda self, other: all(holds(self[key], other[key]) for key in [*self, *other]))


    def _combines(combine):
        '''A counter of the positive counts that a function makes of those of two.'''
        def operator(self, other):
            made = Counter()
            for key in [*self, *(key for key in other if key not in self)]:
                count = combine(self[key] if key in self else 0, other[key])
                if count > 0:
                    made[key] = count
            return made
        return _of_counters(operator)


    def _positive(counter):
        '''The counter, without the counts that are not positive.'''
        for key in [key for key, count in counter.items() if not count > 0]:
            del counter[key]
        return counter


    def _in_place(combine):
        def changed(self, other):
            for key, count in other.items():
                self[key] = combine(self[key], count)
            return _positive(self)
        return changed


    class Counter(dict):
        '''A dict that counts.'''
        __hash__ = None

        def __init__(self, iterable=None, /, **kwds):
            super().__init__()
            self.update(iterable, **kwds)

        @classmethod
        def fromkeys(cls, iterable, v=None):
            raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

        def copy(self):
            return type(self)(self)

        __copy__ = copy

        def __reduce__(self):
            return self.__class__, ({**self},)

        def __missing__(self, key):
            return 0

        def __delitem__(self, element):
            if element in self:
                super().__delitem__(element)

        def __repr__(self):
            name = type(self).__name__
            if not self:
                return f"{name}()"
            try:
                return f"{name}({dict(self.most_common())!r})"
            except TypeError:
                # Counts that cannot be ordered.
                return f"{name}({dict(self)!r})"

        # Counting

        def update(self, iterable=None, /, **kwds):
            '''Add counts.'''
            if _is_mapping(iterable):
                if self:
                    for key, count in iterable.items():
                        self[key] = count + self.get(key, 0)
                else:
                    # Into an empty one the counts go as they are, whatever they are.
                    dict.update(self, iterable)
            elif iterable is not None:
                if type(self) is not Counter or not _count_elements(self, iterable):
                    known = self.get
                    for key in iterable:
                        self[key] = known(key, 0) + 1
            if kwds:
                self.update(kwds)

        def subtract(self, iterable=None, /, **kwds):
            '''Subtract counts.'''
            if iterable is not None:
                counts = iterable.items() if _is_mapping(iterable) else ((key, 1) for key in iterable)
                for key, count in counts:
                    self[key] = self.get(key, 0) - count
            if kwds:
                self.subtract(kwds)

        # Looking

        def elements(self):
            '''Each element as often as it was counted.'''
            return (key for key, count in self.items() for _ in range(count))

        def most_common(self, n=None):
            '''The elements with their counts, the most frequent first.'''
            if n == 1:
                return [max(self.items(), key=_count_of)] if self else []
            ranked = sorted(self.items(), key=_count_of, reverse=True)
            return ranked if n is None else ranked[:max(n, 0)]

        def total(self):
            '''The sum of the counts.'''
            return sum([*self.values()])

        # Operators

        __eq__ = _compares(lambda a, b: a == b)
        __le__ = _compares(lambda a, b: a <= b)
        __ge__ = _compares(lambda a, b: a >= b)
        __ne__ = _of_counters(lambda self, other: not self.__eq__(other))
        __lt__ = _of_counters(lambda self, other: self.__le__(other) and self.__ne__(other))
        __gt__ = _of_counters(lambda self, other: self.__ge__(other) and self.__ne__(other))
        __add__ = _combines(lambda a, b: a + b)
        __sub__ = _combines(lambda a, b: a - b)
        __or__ = _combines(lambda a, b: b if a < b else a)
        __and__ = _combines(lambda a, b: a if a < b else b)
        __iadd__ = _in_place(lambda a, b: a + b)
        __isub__ = _in_place(lambda a, b: a - b)
        __ior__ = _in_place(lambda a, b: b if a < b else a)

        def __iand__(self, other):
            for key, count in self.items():
                if other[key] < count:
                    self[key] = other[key]
            return _positive(self)

        def __pos__(self):
            return self + Counter()

        def __neg__(self):
            return Counter() - self


    def _is_mapping(given):
        return isinstance(given, dict) or hasattr(given, "items")


    def _count_of(item):
        return item[1]


    _keywords = frozenset(
        "False None True and as assert async await break class continue def del elif else except finally for from "
        "global if import in is lambda nonlocal not or pass raise return try while with yield".split())


    def _field_names(typename, given, renames):
        '''The names of the fields as a tuple, if they can be names.'''
        names = [*map(str, given.replace(",", " ").split() if isinstance(given, str) else given)]
        if renames:
            for place, name in enumerate(names):
                if not name.isidentifier() or name in _keywords or name[0] == "_" or name in names[:place]:
                    names[place] = f"_{place}"
        for name in (typename, *names):
            if not name.isidentifier():
                raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
            if name in _keywords:
                raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
        for place, name in enumerate(names):
            if name[0] == "_" and not renames:
                raise ValueError(f"Field names cannot start with an underscore: {name!r}")
            if name in names[:place]:
                raise ValueError(f"Encountered duplicate field name: {name!r}")
        return tuple(names)


    def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
        '''Make a subclass of tuple whose elements have names.'''
        typename = str(typename)
        fields = _field_names(typename, field_names, rename)
        count = len(fields)
        usual = () if defaults is None else tuple(defaults)
        if len(usual) > count:
            raise TypeError("Got more default values than field names")
        field_defaults = dict(zip(fields[count - len(usual):], usual))
        parameters = ", ".join(
            [f"{name}=_default_{name}" if name in field_defaults else name for name in fields])
        values = {f"_default_{name}": value for name, value in field_defaults.items()}
        values.update(_tuple_new=tuple.__new__, _tuple_item=tuple.__getitem__)
        gathered = f"({', '.join(fields)}{',' if count == 1 else ''})"
        shown = ", ".join([f"{name}={{_tuple_item(self, {index})!r}}" for index, name in enumerate(fields)])
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
            "__module__": module if module is not None else _runtime.caller_module(),
        }
        for method in (__new__, _make, _replace, __repr__, _asdict, __getnewargs__):
            method.__qualname__ = f"{typename}.{method.__name__}"
        for index, name in enumerate(fields):
            namespace[name] = _tuplegetter(index, _sys.intern(f"Alias for field number {index}"))
        return type(typename, (tuple,), namespace)
    """#
}
