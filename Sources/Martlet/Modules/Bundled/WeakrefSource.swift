extension BundledModules {
  /// The module `weakref`.
  static let weakref: StaticString = #"""
    '''Weak references.'''
    from _weakref import ReferenceType, ref

    __all__ = [
        "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
        "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize",
    ]


    def getweakrefs(object):
        return []


    def getweakrefcount(object):
        return 0


    class ProxyType:
        '''Stands for an object without keeping it alive.'''

        def __init__(self, target, callback=None):
            object.__setattr__(self, "_ref", ref(target, callback))

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

        def __bool__(self):
            return bool(ProxyType._target(self))

        def __len__(self):
            return len(ProxyType._target(self))

        def __iter__(self):
            return iter(ProxyType._target(self))

        def __getitem__(self, key):
            return ProxyType._target(self)[key]

        def __setitem__(self, key, value):
            ProxyType._target(self)[key] = value

        def __delitem__(self, key):
            del ProxyType._target(self)[key]

        def __contains__(self, item):
            return item in ProxyType._target(self)

        def __eq__(self, other):
            return ProxyType._target(self) == other

        __hash__ = None


    class CallableProxyType(ProxyType):
        def __call__(self, *args, **kwargs):
            return ProxyType._target(self)(*args, **kwargs)


    ProxyTypes = (ProxyType, CallableProxyType)


    def proxy(object, callback=None, /):
        return (CallableProxyType if callable(object) else ProxyType)(object, callback)


    class WeakMethod:
        '''A weak reference to a bound method.'''

        def __init__(self, meth, callback=None):
            if not hasattr(meth, "__func__"):
                raise TypeError(f"argument should be a bound method, not {type(meth)}")
            self._object = ref(meth.__self__, None if callback is None else lambda _: callback(self))
            self._function = meth.__func__
            self._type = type(meth)

        def __call__(self):
            target = self._object()
            return None if target is None else self._type(self._function, target)

        def __eq__(self, other):
            return isinstance(other, WeakMethod) and self._object == other._object and self._function == other._function

        def __hash__(self):
            return hash((self._object, self._function))


    class WeakSet:
        '''A set that keeps nothing alive.'''

        def __init__(self, data=None):
            self._refs = {}
            if data is not None:
                self.update(data)

        def _live(self):
            return [value for value in [r() for r in list(self._refs)] if value is not None]

        def add(self, item):
            refs = self._refs
            refs[ref(item, lambda r: refs.pop(r, None))] = None

        def discard(self, item):
            self._refs.pop(ref(item), None)

        def remove(self, item):
            if ref(item) not in self._refs:
                raise KeyError(item)
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

        def copy(self):
            return self.__class__(self)

        def __iter__(self):
            return iter(self._live())

        def __len__(self):
            return len(self._live())

        def __contains__(self, item):
            try:
                return ref(item) in self._refs
            except TypeError:
                return False

        def __or__(self, other):
            return self.__class__(self._live() + list(other))

        union = __or__

        def __and__(self, other):
            return self.__class__(value for value in other if value in self)

        intersection = __and__

        def __sub__(self, other):
            return self.__class__(value for value in self if value not in set(other))

        difference = __sub__

        def __eq__(self, other):
            return set(self) == set(other)

        def __repr__(self):
            return repr(self._refs)


    class _WeakDictionary:
        def __init__(self, other=(), /, **kw):
            self._data = {}
            self.update(other, **kw)

        def __len__(self):
            return len(list(self.items()))

        def __iter__(self):
            return self.keys()

        def keys(self):
            return iter([key for key, _ in self.items()])

        def values(self):
            return iter([value for _, value in self.items()])

        def __contains__(self, key):
            try:
                self[key]
            except (KeyError, TypeError):
                return False
            return True

        def get(self, key, default=None):
            try:
                return self[key]
            except KeyError:
                return default

        def setdefault(self, key, default=None):
            if key not in self:
                self[key] = default
            return self[key]

        def pop(self, key, *default):
            try:
                value = self[key]
            except KeyError:
                if default:
                    return default[0]
                raise
            del self[key]
            return value

        def update(self, other=(), /, **kw):
            for key, value in (other.items() if hasattr(other, "items") else other):
                self[key] = value
            for key, value in kw.items():
                self[key] = value

        def clear(self):
            self._data.clear()

        def copy(self):
            return self.__class__(self.items())

        def __repr__(self):
            return f"<{self.__class__.__name__} at {id(self):#x}>"


    class WeakValueDictionary(_WeakDictionary):
        '''A mapping that does not keep its values alive.'''

        def __getitem__(self, key):
            value = self._data[key]()
            if value is None:
                raise KeyError(key)
            return value

        def __setitem__(self, key, value):
            data = self._data
            data[key] = ref(value, lambda r: data.pop(key, None) if data.get(key) is r else None)

        def __delitem__(self, key):
            del self._data[key]

        def items(self):
            pairs = [(key, r()) for key, r in list(self._data.items())]
            return iter([pair for pair in pairs if pair[1] is not None])

        def popitem(self):
            while True:
                key, r = self._data.popitem()
                value = r()
                if value is not None:
                    return key, value

        def valuerefs(self):
            return list(self._data.values())

        def itervaluerefs(self):
            return iter(self.valuerefs())


    class WeakKeyDictionary(_WeakDictionary):
        '''A mapping that does not keep its keys alive.'''

        def __getitem__(self, key):
            return self._data[ref(key)]

        def __setitem__(self, key, value):
            data = self._data
            data[ref(key, lambda r: data.pop(r, None))] = value

        def __delitem__(self, key):
            del self._data[ref(key)]

        def items(self):
            pairs = [(r(), value) for r, value in list(self._data.items())]
            return iter([pair for pair in pairs if pair[0] is not None])

        def popitem(self):
            while True:
                r, value = self._data.popitem()
                key = r()
                if key is not None:
                    return key, value

        def keyrefs(self):
            return list(self._data)


    _finalizers = set()


    class finalize:
        '''Call a function when an object is gone.'''

        def __init__(self, obj, func, /, *args, **kwargs):
            self._call = func, args, kwargs
            self._ref = ref(obj, lambda _: self())
            self.atexit = True
            _finalizers.add(self)

        @property
        def alive(self):
            return self in _finalizers

        def __call__(self, _=None):
            if self in _finalizers:
                _finalizers.discard(self)
                func, args, kwargs = self._call
                return func(*args, **kwargs)

        def detach(self):
            if self in _finalizers:
                _finalizers.discard(self)
                return (self._ref(), *self._call)

        def peek(self):
            if self in _finalizers:
                return (self._ref(), *self._call)
    """#
}
