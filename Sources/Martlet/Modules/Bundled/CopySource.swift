extension BundledModules {
  /// The module `copy`.
  static let copy: StaticString = #"""
    '''Copying objects, shallowly and deeply.'''

    __all__ = ["Error", "copy", "deepcopy"]


    class Error(Exception):
        '''The object cannot be copied.'''


    error = Error
    _atoms = (
        type(None), int, float, bool, str, bytes, type, range, slice, type(...), type(NotImplemented), type(len),
        type(lambda: None), property)


    def copy(x):
        '''A shallow copy.'''
        cls = type(x)
        if cls in _atoms or isinstance(x, type) or cls in (tuple, frozenset):
            return x
        if cls in (list, dict, set, bytearray):
            return x.copy()
        method = getattr(cls, "__copy__", None)
        if method is not None:
            return method(x)
        return _rebuild(x, lambda value: value, None)


    def deepcopy(x, memo=None, _nil=[]):
        '''A copy whose parts are copies too.'''
        cls = type(x)
        if cls in _atoms or isinstance(x, type):
            return x
        if memo is None:
            memo = {}
        known = memo.get(id(x), _nil)
        if known is not _nil:
            return known
        made = _deep(x, cls, memo)
        if made is not x:
            memo[id(x)] = made
            # What was copied stays alive, so that its id is not used again.
            memo.setdefault(id(memo), []).append(x)
        return made


    def _deep(x, cls, memo):
        if cls is list:
            made = []
            memo[id(x)] = made
            for value in x:
                made.append(deepcopy(value, memo))
            return made
        if cls is dict:
            made = {}
            memo[id(x)] = made
            for key, value in x.items():
                made[deepcopy(key, memo)] = deepcopy(value, memo)
            return made
        if cls is tuple:
            made = [deepcopy(value, memo) for value in x]
            known = memo.get(id(x))
            if known is not None:
                return known
            return x if all(a is b for a, b in zip(x, made)) else tuple(made)
        if cls is set or cls is frozenset:
            return cls([deepcopy(value, memo) for value in x])
        if cls is bytearray:
            return bytearray(x)
        method = getattr(cls, "__deepcopy__", None)
        if method is not None:
            return method(x, memo)
        if cls.__name__ == "method" and hasattr(x, "__func__"):
            return type(x)(x.__func__, deepcopy(x.__self__, memo))
        return _rebuild(x, lambda value: deepcopy(value, memo), memo)


    def _rebuild(x, convert, memo):
        cls = type(x)
        if cls.__name__ in ("generator", "coroutine", "async_generator", "module", "lock"):
            raise TypeError(f"cannot pickle '{cls.__name__}' object")
        if cls.__name__ == "deque":
            return cls([convert(value) for value in x], x.maxlen)
        if isinstance(x, BaseException):
            made = cls.__new__(cls, *convert(x.args))
            made.args = convert(x.args)
        elif isinstance(x, tuple):
            made = tuple.__new__(cls, [convert(value) for value in x])
        elif isinstance(x, (int, float, str, bytes)):
            for base in (int, float, str, bytes):
                if isinstance(x, base):
                    made = base.__new__(cls, x)
        else:
            made = cls.__new__(cls)
        if memo is not None:
            memo[id(x)] = made
        if isinstance(x, list):
            for value in list.__iter__(x):
                list.append(made, convert(value))
        elif isinstance(x, dict):
            for key, value in dict.items(x):
                dict.__setitem__(made, convert(key), convert(value))
        elif isinstance(x, set):
            for value in set.__iter__(x):
                set.add(made, convert(value))
        getter = getattr(cls, "__getstate__", None)
        setter = getattr(cls, "__setstate__", None)
        if getter is not None and setter is not None:
            setter(made, convert(getter(x)))
            return made
        state = getattr(x, "__dict__", None)
        if state:
            made.__dict__.update({key: convert(value) for key, value in state.items()})
        for base in cls.__mro__:
            slots = base.__dict__.get("__slots__", ())
            for name in (slots,) if isinstance(slots, str) else slots:
                if name not in ("__dict__", "__weakref__") and hasattr(x, name):
                    object.__setattr__(made, name, convert(getattr(x, name)))
        return made
    """#
}
