extension BundledModules {
  /// The module `copyreg`.
  static let copyreg: StaticString = #"""
    '''How objects are taken apart and put together again.'''
    import _runtime

    __all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

    dispatch_table = {}
    _extension_registry = {}
    _inverted_registry = {}
    _extension_cache = {}


    def pickle(ob_type, pickle_function, constructor_ob=None):
        '''Say how objects of a class are taken apart.'''
        if not callable(pickle_function):
            raise TypeError("reduction functions must be callable")
        dispatch_table[ob_type] = pickle_function
        if constructor_ob is not None:
            constructor(constructor_ob)


    def constructor(object):
        '''Check that an object can be called.'''
        if not callable(object):
            raise TypeError("constructors must be callable")


    def __newobj__(cls, *args):
        return cls.__new__(cls, *args)


    def __newobj_ex__(cls, args, kwargs):
        return cls.__new__(cls, *args, **kwargs)


    def _reconstructor(cls, base, state):
        if base is object:
            return object.__new__(cls)
        obj = base.__new__(cls, state)
        if base.__init__ != object.__init__:
            base.__init__(obj, state)
        return obj


    def _slotnames(cls):
        '''The slots of a class and its bases, names of private ones as they are stored.'''
        names = cls.__dict__.get("__slotnames__")
        if names is not None:
            return names
        names = []
        for base in cls.__mro__:
            slots = base.__dict__.get("__slots__", ())
            for name in (slots,) if isinstance(slots, str) else slots:
                if name in ("__dict__", "__weakref__"):
                    continue
                if name.startswith("__") and not name.endswith("__"):
                    stripped = base.__name__.lstrip("_")
                    name = f"_{stripped}{name}" if stripped else name
                names.append(name)
        try:
            cls.__slotnames__ = names
        except Exception:
            pass
        return names


    def _state(obj):
        '''What object.__getstate__ returns: attributes, slots too.'''
        state = getattr(obj, "__dict__", None) or None
        slots = {}
        for name in _slotnames(type(obj)):
            try:
                slots[name] = getattr(obj, name)
            except AttributeError:
                pass
        return (state, slots) if slots else state


    def _attributes(obj):
        return getattr(obj, "__dict__", None) or None


    def _reduce_set(obj, cls):
        return cls, (list(obj),), obj.__getstate__()


    def _reduce_deque(obj, cls):
        state = _attributes(obj)
        args = () if obj.maxlen is None else ((), obj.maxlen)
        return (cls, args, state, iter(obj))


    def _reduce_exception(obj, cls):
        state = _attributes(obj)
        args = obj.args
        if isinstance(obj, ImportError):
            state = dict(state or {})
            for name in ("name", "path"):
                if getattr(obj, name) is not None:
                    state[name] = getattr(obj, name)
            state = state or None
        elif isinstance(obj, OSError) and len(args) == 2 and obj.filename is not None:
            args += (obj.filename,) if obj.filename2 is None else (obj.filename, None, obj.filename2)
        return (cls, args) if state is None else (cls, args, state)


    _by_base = {
        "set": _reduce_set, "frozenset": _reduce_set, "deque": _reduce_deque,
        "bytearray": lambda obj, cls: (cls, (bytes(obj),), _attributes(obj)),
        "range": lambda obj, cls: (cls, (obj.start, obj.stop, obj.step)),
        "slice": lambda obj, cls: (cls, (obj.start, obj.stop, obj.step)),
        "ellipsis": lambda obj, cls: "Ellipsis",
        "NotImplementedType": lambda obj, cls: "NotImplemented",
        "GenericAlias": lambda obj, cls: (cls, (obj.__origin__, obj.__args__)),
    }
    _plain = (object, list, dict, tuple, int, float, str, bytes, bool)


    def _reduce_ex(obj, protocol):
        '''object.__reduce_ex__.'''
        cls = type(obj)
        own = getattr(cls, "__reduce__")
        if own is not object.__reduce__:
            return obj.__reduce__()
        base = _runtime.native_base(cls)
        if issubclass(cls, BaseException):
            return _reduce_exception(obj, cls)
        reducer = _by_base.get(base.__name__)
        if reducer is not None:
            return reducer(obj, cls)
        if base not in _plain or isinstance(obj, type):
            raise TypeError(f"cannot pickle {cls.__name__!r} object")
        if protocol < 2:
            return _reduce_plainly(obj, cls, base)
        args, kwargs = (), None
        if hasattr(cls, "__getnewargs_ex__"):
            found = obj.__getnewargs_ex__()
            if not isinstance(found, tuple):
                raise TypeError(f"__getnewargs_ex__ should return a tuple, not '{type(found).__name__}'")
            if len(found) != 2:
                raise ValueError(f"__getnewargs_ex__ should return a tuple of length 2, not {len(found)}")
            args, kwargs = found
            if not isinstance(args, tuple):
                raise TypeError(
                    "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not "
                    f"'{type(args).__name__}'")
            if not isinstance(kwargs, dict):
                raise TypeError(
                    "second item of the tuple returned by __getnewargs_ex__ must be a dict, not "
                    f"'{type(kwargs).__name__}'")
        elif hasattr(cls, "__getnewargs__"):
            args = obj.__getnewargs__()
            if not isinstance(args, tuple):
                raise TypeError(f"__getnewargs__ should return a tuple, not '{type(args).__name__}'")
        elif base is bytes:
            args = (bytes(obj),)
        listitems = iter(obj) if isinstance(obj, list) else None
        dictitems = iter(obj.items()) if isinstance(obj, dict) else None
        state = obj.__getstate__()
        if kwargs:
            return __newobj_ex__, (cls, args, kwargs), state, listitems, dictitems
        return __newobj__, (cls, *args), state, listitems, dictitems


    def _reduce_plainly(obj, cls, base):
        if base is object:
            state = None
        else:
            if base is cls:
                raise TypeError(f"cannot pickle {cls.__name__!r} object")
            state = base(obj)
        args = (cls, base, state)
        try:
            getstate = obj.__getstate__
        except AttributeError:
            if getattr(obj, "__slots__", None):
                raise TypeError(
                    f"cannot pickle {cls.__name__!r} object: a class that defines __slots__ without defining "
                    "__getstate__ cannot be pickled with protocol 0") from None
            found = getattr(obj, "__dict__", None)
        else:
            found = getstate()
        return (_reconstructor, args, found) if found else (_reconstructor, args)


    def add_extension(module, name, code):
        '''Give a class a number.'''
        code = int(code)
        if not 1 <= code <= 0x7fffffff:
            raise ValueError("code out of range")
        key = (module, name)
        if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
            return
        if key in _extension_registry:
            raise ValueError(f"key {key} is already registered with code {_extension_registry[key]}")
        if code in _inverted_registry:
            raise ValueError(f"code {code} is already in use for key {_inverted_registry[code]}")
        _extension_registry[key] = code
        _inverted_registry[code] = key


    def remove_extension(module, name, code):
        '''Take the number away.'''
        key = (module, name)
        if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
            raise ValueError(f"key {key} is not registered with code {code}")
        del _extension_registry[key]
        del _inverted_registry[code]
        _extension_cache.pop(code, None)


    def clear_extension_cache():
        _extension_cache.clear()
    """#
}
