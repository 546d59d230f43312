extension BundledModules {
  /// The module `weakref`.
  static let weakref: StaticString = #"""
    '''Weak references.'''
    from collections.abc import MutableMapping as _MutableMapping, MutableSet as _MutableSet
    from _runtime import name_with_module as _name_with_module
    from types import GenericAlias as _GenericAlias
    from _weakref import ReferenceType, getweakrefcount, getweakrefs, ref

    __all__ = [
        "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
        "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize",
    ]


    class _Held(ref):
        '''The reference of a proxy, which no other shares.'''
        __slots__ = ()


    @_name_with_module
    class ProxyType:
        '''Stands for an object without keeping it alive.'''

        def __init__(self, target, callback=None):
            object.__setattr__(self, "_ref", _Held(target, None if callback is None else lambda _: callback(self)))

        def _target(self):
            target = object.__getattribute__(self, "_ref")()
            if target is None:
                raise ReferenceError("weakly-referenced object no longer exists")
            return target

        def __getattribute__(self, name):
            return getattr(ProxyType._target(self), name)

        def __setattr__(self, name, value):
            setattr(ProxyType._target(self), name, value)

        def __delattr__(self, name):
            delattr(ProxyType._target(self), name)

        def __str__(self):
            return str(ProxyType._target(self))

        def __repr__(self):
            target = ProxyType._target(self)
            return f"<weakproxy at {id(self):#x} to {type(target).__name__} at {id(target):#x}>"

        def __bool__(self):
            return bool(ProxyType._target(self))

        def __len__(self):
            return len(ProxyType._target(self))

        def __iter__(self):
            return iter(ProxyType._target(self))

        def __next__(self):
            target = ProxyType._target(self)
            if not hasattr(type(target), "__next__"):
                raise TypeError("Weakref proxy referenced a non-iterator")
            return next(target)

        def __reversed__(self):
            return reversed(ProxyType._target(self))

        def __bytes__(self):
            return bytes(ProxyType._target(self))

        def __getitem__(self, key):
            return ProxyType._target(self)[key]

        def __setitem__(self, key, value):
            ProxyType._target(self)[key] = value

        def __delitem__(self, key):
            del ProxyType._target(self)[key]

        def __contains__(self, item):
            return item in ProxyType._target(self)

        __hash__ = None


    def _open(value):
        return ProxyType._target(value) if isinstance(type(value), type) and type(value) in ProxyTypes else value


    def _forward():
        import operator

        def unary(function):
            return lambda self: function(ProxyType._target(self))

        def binary(function):
            return lambda self, other: function(_open(self), _open(other))

        def reflected(function):
            return lambda self, other: function(_open(other), _open(self))

        for name in ("neg", "pos", "abs", "invert", "index"):
            setattr(ProxyType, f"__{name}__", unary(getattr(operator, f"__{name}__")))
        ProxyType.__int__, ProxyType.__float__ = unary(int), unary(float)
        for name in ("lt", "le", "eq", "ne", "gt", "ge"):
            setattr(ProxyType, f"__{name}__", binary(getattr(operator, f"__{name}__")))
        for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "or", "xor",
                     "matmul"):
            function = getattr(operator, f"__{name}__")
            setattr(ProxyType, f"__{name}__", binary(function))
            setattr(ProxyType, f"__r{name}__", reflected(function))
            setattr(ProxyType, f"__i{name}__", binary(getattr(operator, f"__i{name}__")))
        ProxyType.__divmod__, ProxyType.__rdivmod__ = binary(divmod), reflected(divmod)
        ProxyType.__hash__ = None


    _forward()


    @_name_with_module
    class CallableProxyType(ProxyType):
        '''The same for an object that can be called.'''

        def __call__(self, *args, **kwargs):
            return ProxyType._target(self)(*args, **kwargs)


    ProxyTypes = (ProxyType, CallableProxyType)


    # The proxies that call nothing when their objects are gone, by the numbers of those: there is one of an object.
    _plain_proxies = {}


    def proxy(object, callback=None, /):
        '''A stand-in for an object that does not keep it alive.'''
        key = id(object)
        made = _plain_proxies[key]() if callback is None and key in _plain_proxies else None
        if made is None:
            made = (CallableProxyType if callable(object) else ProxyType)(object, callback)
            if callback is None:
                _plain_proxies[key] = _Held(
                    made, lambda gone: _plain_proxies.pop(key) if _plain_proxies.get(key) is gone else None)
        return made


    class WeakMethod(ref):
        '''A weak reference to a bound method.'''
        __slots__ = ("_function", "_type", "_alive")

        def __new__(cls, meth, callback=None):
            try:
                target, function = meth.__self__, meth.__func__
            except AttributeError:
                raise TypeError(f"argument should be a bound method, not {type(meth)}") from None
            changed = None if callback is None else lambda _: callback(made) if made._end() else None
            made = ref.__new__(cls, target, changed)
            made._alive = True
            made._function = ref(function, changed)
            made._type = type(meth)
            return made

        def _end(self):
            alive, self._alive = self._alive, False
            return alive

        def __call__(self):
            target, function = ref.__call__(self), self._function()
            return None if target is None or function is None else self._type(function, target)

        def __eq__(self, other):
            if not isinstance(other, WeakMethod):
                return NotImplemented
            if not self._alive or not other._alive:
                return self is other
            return ref.__eq__(self, other) and self._function == other._function

        __hash__ = ref.__hash__


    class WeakSet:
        '''A set that keeps nothing alive.'''
        __class_getitem__ = classmethod(_GenericAlias)

        def __init__(self, data=None):
            self._refs = {}
            if data is not None:
                self.update(data)

        def _live(self):
            return [value for value in [r() for r in list(self._refs)] if value is not None]

        def add(self, item):
            refs = self._refs
            key = ref(item, lambda r: refs.pop(r, None))
            if key not in refs:
                refs[key] = None

        def discard(self, item):
            self._refs.pop(ref(item), None)

        def remove(self, item):
            if ref(item) not in self._refs:
                raise KeyError(ref(item))
            self.discard(item)

        def pop(self):
            for value in self._live():
                self.discard(value)
                return value
            raise KeyError("pop from empty WeakSet")

        def clear(self):
            self._refs.clear()

        def update(self, other):
            for item in other:
                self.add(item)

        def __ior__(self, other):
            self.update(other)
            return self

        def copy(self):
            return self.__class__(self)

        def __iter__(self):
            for reference in list(self._refs):
                value = reference()
                if value is not None:
                    yield value

        def __len__(self):
            return len(self._live())

        def __contains__(self, item):
            try:
                return ref(item) in self._refs
            except TypeError:
                return False

        def union(self, other):
            return self.__class__([*self, *other])

        __or__ = union

        def intersection(self, other):
            return self.__class__(value for value in other if value in self)

        __and__ = intersection

        def intersection_update(self, other):
            self.__iand__(other)

        def __iand__(self, other):
            kept = set(ref(item) for item in other)
            for key in list(self._refs):
                if key not in kept:
                    self._refs.pop(key, None)
            return self

        def difference(self, other):
            made = self.copy()
            made.difference_update(other)
            return made

        __sub__ = difference

        def difference_update(self, other):
            self.__isub__(other)

        def __isub__(self, other):
            if self is other:
                self.clear()
            else:
                for item in other:
                    self.discard(item)
            return self

        def symmetric_difference(self, other):
            made = self.copy()
            made.symmetric_difference_update(other)
            return made

        __xor__ = symmetric_difference

        def symmetric_difference_update(self, other):
            self.__ixor__(other)

        def __ixor__(self, other):
            if self is other:
                self.clear()
            else:
                for item in list(other):
                    if item in self:
                        self.discard(item)
                    else:
                        self.add(item)
            return self

        def issubset(self, other):
            return set(map(ref, self)).issubset(ref(item) for item in other)

        __le__ = issubset

        def __lt__(self, other):
            return set(map(ref, self)) < set(map(ref, other))

        def issuperset(self, other):
            return set(map(ref, self)).issuperset(ref(item) for item in other)

        __ge__ = issuperset

        def __gt__(self, other):
            return set(map(ref, self)) > set(map(ref, other))

        def __eq__(self, other):
            if not isinstance(other, self.__class__):
                return NotImplemented
            return set(map(ref, self)) == set(map(ref, other))

        __hash__ = None

        def isdisjoint(self, other):
            return len(self.intersection(other)) == 0

        @property
        def data(self):
            return set(self._refs)

        def __repr__(self):
            return repr(self.data)


    _MutableSet.register(WeakSet)


    class KeyedRef(ref):
        '''A weak reference that knows the key of its object.'''
        __slots__ = "key",

        def __new__(cls, ob, callback, key):
            return super().__new__(cls, ob, callback)

        def __init__(self, ob, callback, key):
            super().__init__(ob, callback)
            self.key = key


    class _WeakDictionary(_MutableMapping):
        '''What mappings with weak keys and with weak values have in common: `items` gives the pairs that live.'''

        def __len__(self):
            return len(self._live())

        def __iter__(self):
            return self.keys()

        # What dies during an iteration is not met any more, so pairs are looked up one by one.

        def items(self):
            for pair in self._weak_items():
                pair = self._pair(*pair)
                if pair is not None:
                    yield pair

        def keys(self):
            for key, _ in self.items():
                yield key

        def values(self):
            for _, value in self.items():
                yield value

        def _weak_items(self):
            return list(self.data.items())

        def __bool__(self):
            return bool(self._live())

        def __eq__(self, other):
            if isinstance(other, _MutableMapping) or hasattr(other, "items") and hasattr(other, "keys"):
                return dict(self.items()) == dict(other.items())
            return NotImplemented

        __hash__ = None

        def update(self, other=None, /, **kwargs):
            if other is not None:
                if not hasattr(other, "items"):
                    other = dict(other)
                for key, value in other.items():
                    self[key] = value
            for key, value in kwargs.items():
                self[key] = value

        def popitem(self):
            while True:
                key, value = self.data.popitem()
                pair = self._pair(key, value)
                if pair is not None:
                    return pair

        def clear(self):
            self.data.clear()

        def copy(self):
            made = self.__class__()
            for key, value in self._live():
                made[key] = value
            return made

        __copy__ = copy

        def __deepcopy__(self, memo):
            from copy import deepcopy
            made = self.__class__()
            for key, value in self._live():
                if isinstance(self, WeakValueDictionary):
                    made[deepcopy(key, memo)] = value
                else:
                    made[key] = deepcopy(value, memo)
            return made

        def _live(self):
            pairs = [self._pair(key, value) for key, value in self._weak_items()]
            return [pair for pair in pairs if pair is not None]

        def __or__(self, other):
            if not isinstance(other, _MutableMapping) and not isinstance(other, dict):
                return NotImplemented
            made = self.copy()
            made.update(other)
            return made

        def __ror__(self, other):
            if not isinstance(other, _MutableMapping) and not isinstance(other, dict):
                return NotImplemented
            made = self.__class__()
            made.update(other)
            made.update(self)
            return made

        def __ior__(self, other):
            self.update(other)
            return self

        def __repr__(self):
            return f"<{self.__class__.__name__} at {id(self):#x}>"


    class WeakValueDictionary(_WeakDictionary):
        '''A mapping that does not keep its values alive.'''

        def __init__(self, other=(), /, **kw):
            self.data = {}
            self.update(other, **kw)

        @staticmethod
        def _pair(key, reference):
            value = reference()
            return None if value is None else (key, value)

        def get(self, key, default=None):
            reference = self.data.get(key)
            value = None if reference is None else reference()
            return default if value is None else value

        def __getitem__(self, key):
            value = self.data[key]()
            if value is None:
                raise KeyError(key)
            return value

        def __setitem__(self, key, value):
            data = self.data
            data[key] = ref(value, lambda r: data.pop(key, None) if data.get(key) is r else None)

        def __delitem__(self, key):
            del self.data[key]

        def __contains__(self, key):
            reference = self.data.get(key)
            return reference is not None and reference() is not None

        def setdefault(self, key, default=None):
            found = self.data.get(key)
            value = None if found is None else found()
            if value is None:
                self[key] = value = default
            return value

        def pop(self, key, *args):
            reference = self.data.pop(key, None)
            value = None if reference is None else reference()
            if value is not None:
                return value
            if args:
                return args[0]
            raise KeyError(key)

        def itervaluerefs(self):
            return iter(list(self.data.values()))

        def valuerefs(self):
            return list(self.data.values())


    class WeakKeyDictionary(_WeakDictionary):
        '''A mapping that does not keep its keys alive.'''

        def __init__(self, dict=None):
            self.data = {}
            if dict is not None:
                self.update(dict)

        @staticmethod
        def _pair(reference, value):
            key = reference()
            return None if key is None else (key, value)

        def get(self, key, default=None):
            return self.data.get(ref(key), default)

        def __getitem__(self, key):
            return self.data[ref(key)]

        def __setitem__(self, key, value):
            data = self.data
            data[ref(key, lambda r: data.pop(r, None))] = value

        def __delitem__(self, key):
            del self.data[ref(key)]

        def __contains__(self, key):
            try:
                return ref(key) in self.data
            except TypeError:
                return False

        def get(self, key, default=None):
            return self.data.get(ref(key), default)

        def setdefault(self, key, default=None):
            data = self.data
            return data.setdefault(ref(key, lambda r: data.pop(r, None)), default)

        def pop(self, key, *args):
            return self.data.pop(ref(key), *args)

        def keyrefs(self):
            return list(self.data)


    _finalizers = {}


    class finalize:
        '''Call a function when an object is gone.'''

        class _Details:
            pass

        __slots__ = ("__weakref__",)
        _is_registered = False

        @classmethod
        def _run_at_exit(cls):
            '''Call what is still to be called, the newest first.'''
            import sys
            while waiting := [one for one, details in _finalizers.items() if details.atexit]:
                try:
                    waiting[-1]()
                except Exception:
                    sys.excepthook(*sys.exc_info())

        def __init__(self, obj, func, /, *args, **kwargs):
            details = self._Details()
            details.call = func, args, kwargs
            details.atexit = True
            if not finalize._is_registered:
                import atexit
                finalize._is_registered = True
                atexit.register(finalize._run_at_exit)
            _finalizers[self] = details
            details.ref = ref(obj, lambda _: self())

        @property
        def alive(self):
            return self in _finalizers

        @property
        def atexit(self):
            details = _finalizers.get(self)
            return details is not None and details.atexit

        @atexit.setter
        def atexit(self, value):
            details = _finalizers.get(self)
            if details is not None:
                details.atexit = bool(value)

        def __call__(self, _=None):
            details = _finalizers.pop(self, None)
            if details is not None:
                func, args, kwargs = details.call
                return func(*args, **kwargs)

        def detach(self):
            details = _finalizers.get(self)
            target = details and details.ref()
            if target is not None and _finalizers.pop(self, None):
                return (target, *details.call)

        def peek(self):
            details = _finalizers.get(self)
            target = details and details.ref()
            if target is not None:
                return (target, *details.call)

        def __repr__(self):
            details = _finalizers.get(self)
            target = details and details.ref()
            if target is None:
                return f"<{type(self).__name__} object at {id(self):#x}; dead>"
            return f"<{type(self).__name__} object at {id(self):#x}; for {type(target).__name__!r} at {id(target):#x}>"
    """#
}
