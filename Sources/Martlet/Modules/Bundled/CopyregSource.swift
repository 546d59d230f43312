extension BundledModules {
  /// The module `copyreg`.
  static let copyreg: StaticString = #"""
    '''How objects are taken apart and put together again.'''
    import _runtime
    from _functools import reduce
    from _operator import or_

    __all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

    dispatch_table = {}


    def constructor(object):
        '''Check that an object can be called.'''
        _must_be_callable(object, "constructors")


    def pickle(ob_type, pickle_function, constructor_ob=None):
        '''Say how objects of a class are taken apart.'''
        _must_be_callable(pickle_function, "reduction functions")
        if constructor_ob is not None:
            constructor(constructor_ob)
        dispatch_table[ob_type] = pickle_function


    def _must_be_callable(given, what):
        if not callable(given):
            raise TypeError(f"{what} must be callable")


    # Putting together: the functions that reductions name


    def __newobj__(cls, *args):
        return cls.__new__(cls, *args)


    def __newobj_ex__(cls, args, kwargs):
        return cls.__new__(cls, *args, **kwargs)


    def _reconstructor(cls, base, state):
        if base is object:
            return base.__new__(cls)
        made = base.__new__(cls, state)
        if base.__init__ is not object.__init__:
            base.__init__(made, state)
        return made


    # Taking apart


    def _slotnames(cls):
        '''The slots of a class and its bases, names of private ones as they are stored.'''
        if "__slotnames__" in vars(cls):
            return cls.__slotnames__
        found = [
            _stored_name(base, name) for base in cls.__mro__ for name in _own_slots(base)
            if name not in ("__dict__", "__weakref__")]
        try:
            cls.__slotnames__ = found
        except Exception:
            # A class may refuse attributes; then they are looked up each time.
            return found
        return found


    def _own_slots(cls):
        slots = vars(cls).get("__slots__", ())
        return [slots] if isinstance(slots, str) else slots


    def _stored_name(cls, name):
        is_private = name[:2] == "__" and name[-2:] != "__"
        owner = cls.__name__.lstrip("_")
        return f"_{owner}{name}" if is_private and owner else name


    _absent = object()


    def _state(obj):
        '''What object.__getstate__ returns: attributes, slots too.'''
        values = {name: getattr(obj, name, _absent) for name in _slotnames(type(obj))}
        slots = {name: value for name, value in values.items() if value is not _absent}
        return (_attributes(obj), slots) if slots else _attributes(obj)


    def _attributes(obj):
        return getattr(obj, "__dict__", None) or None


    def _of_exception(error, cls):
        args, state = error.args, _attributes(error)
        if isinstance(error, ImportError):
            named = {name: getattr(error, name) for name in ("name", "path") if getattr(error, name) is not None}
            state = {**(state or {}), **named} or None
        elif isinstance(error, OSError) and error.filename is not None and len(args) == 2:
            # The second name stands behind what only Windows has.
            args = *args, error.filename, *([] if error.filename2 is None else [None, error.filename2])
        return (cls, args, state)[:2 if state is None else 3]


    def _of_bounds(obj, cls):
        return cls, (obj.start, obj.stop, obj.step)


    def _of_set(obj, cls):
        return cls, ([*obj],), obj.__getstate__()


    def _of_bytearray(obj, cls, protocol):
        given = (bytes(obj),) if obj else ()
        return cls, (obj.decode("latin-1"), "latin-1") if obj and protocol < 3 else given, obj.__getstate__()


    def _of_builtin(obj, cls):
        owner = obj.__self__
        for cls in (str, bytes, bytearray):
            # A static method tells no class.
            if getattr(cls, obj.__name__, None) is obj:
                owner = cls
        return obj.__name__ if owner is None or isinstance(owner, type(_runtime)) else (getattr, (owner, obj.__name__))


    def _of_descriptor(obj, cls):
        return getattr, (obj.__objclass__, obj.__name__)


    # By the names of the native classes that they are of.
    _reducers = {
        "set": _of_set, "frozenset": _of_set, "range": _of_bounds, "slice": _of_bounds,
        "deque": lambda obj, cls: (
            cls, () if obj.maxlen is None else ((), obj.maxlen), obj.__getstate__(), iter(obj)),
        "bytearray": _of_bytearray,
        "method": lambda obj, cls: (getattr, (obj.__self__, obj.__func__.__name__)),
        "builtin_function_or_method": _of_builtin,
        "method_descriptor": _of_descriptor, "wrapper_descriptor": _of_descriptor,
        "getset_descriptor": _of_descriptor, "member_descriptor": _of_descriptor,
        "method-wrapper": lambda obj, cls: (getattr, (obj.__self__, obj.__name__)),
        "ellipsis": lambda obj, cls: "Ellipsis",
        "NotImplementedType": lambda obj, cls: "NotImplemented",
        "GenericAlias": lambda obj, cls: (cls, (obj.__origin__, obj.__args__)),
    }
    _copied_whole = {object, list, dict, tuple, int, float, str, bytes, bool, complex, type(None)}


    def _reduce_ex(obj, protocol):
        '''object.__reduce_ex__.'''
        return obj.__reduce__() if type(obj).__reduce__ is not object.__reduce__ else _reduce(obj, protocol)


    def _reduce(obj, protocol):
        '''object.__reduce__, for a protocol.'''
        cls = type(obj)
        if issubclass(cls, BaseException):
            return _of_exception(obj, cls)
        base = _runtime.native_base(cls)
        if base.__name__ in _reducers:
            reduce = _reducers[base.__name__]
            return reduce(obj, cls, protocol) if reduce is _of_bytearray else reduce(obj, cls)
        has_state = protocol >= 2 and cls.__getstate__ is not object.__getstate__
        if isinstance(obj, type) or base not in _copied_whole and not has_state:
            if protocol < 2 or isinstance(obj, type):
                raise TypeError(f"cannot pickle {cls.__name__!r} object")
            if base is memoryview:
                raise TypeError("cannot pickle memoryview objects")
            raise TypeError(f"cannot pickle {_runtime.type_name(obj)!r} object")
        if protocol < 2:
            return _reduce_simply(obj, cls, base)
        args, kwargs = _new_arguments(obj, cls, base)
        make, given = (__newobj_ex__, (cls, args, kwargs)) if kwargs else (__newobj__, (cls, *args))
        items = iter(obj) if isinstance(obj, list) else None
        pairs = iter(obj.items()) if isinstance(obj, dict) else None
        return make, given, obj.__getstate__(), items, pairs


    def _new_arguments(obj, cls, base):
        '''What __new__ is called with to make another object, by the methods that say so.'''
        if hasattr(cls, "__getnewargs_ex__"):
            both = _checked(obj.__getnewargs_ex__(), tuple, "__getnewargs_ex__ should return a tuple")
            if len(both) != 2:
                raise ValueError(f"__getnewargs_ex__ should return a tuple of length 2, not {len(both)}")
            text = "{} item of the tuple returned by __getnewargs_ex__ must be a {}"
            return (
                _checked(both[0], tuple, text.format("first", "tuple")),
                _checked(both[1], dict, text.format("second", "dict")))
        if hasattr(cls, "__getnewargs__"):
            return _checked(obj.__getnewargs__(), tuple, "__getnewargs__ should return a tuple"), None
        return (bytes(obj),) if base is bytes else (), None


    def _checked(value, kind, text):
        if not isinstance(value, kind):
            raise TypeError(f"{text}, not '{type(value).__name__}'")
        return value


    def _reduce_simply(obj, cls, base):
        '''The reduction of the oldest protocols.'''
        if base is cls and base is not object:
            raise TypeError(f"cannot pickle {cls.__name__!r} object")
        if cls.__getstate__ is object.__getstate__ and getattr(obj, "__slots__", None):
            raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
        made_by = _reconstructor, (cls, base, None if base is object else base(obj))
        state = obj.__getstate__()
        return (*made_by, state) if state else made_by


    pickle(complex, lambda number: (complex, (number.real, number.imag)))
    pickle(type(int | str), lambda union: (reduce, (or_, union.__args__)))

    # Numbers for classes

    _extension_registry, _inverted_registry, _extension_cache = {}, {}, {}


    def add_extension(module, name, code):
        '''Give a class a number.'''
        number, key = int(code), (module, name)
        if number < 1 or number > 0x7fffffff:
            raise ValueError("code out of range")
        if _extension_registry.get(key) == number:
            return
        if key in _extension_registry:
            raise ValueError(f"key {key} is already registered with code {_extension_registry[key]}")
        if number in _inverted_registry:
            raise ValueError(f"code {number} is already in use for key {_inverted_registry[number]}")
        _extension_registry[key], _inverted_registry[number] = number, key


    def remove_extension(module, name, code):
        '''Take the number away.'''
        key = module, name
        if key not in _extension_registry or _extension_registry[key] != code:
            raise ValueError(f"key {key} is not registered with code {code}")
        del _extension_registry[key], _inverted_registry[code]
        _extension_cache.pop(code, None)


    def clear_extension_cache():
        '''Forget the classes found by their numbers.'''
        _extension_cache.clear()
    """#
}
