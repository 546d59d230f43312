extension BundledModules {
  /// The module `_os_environment`: `os.environ`.
  static let osEnvironment: StaticString = #"""
    '''The environment of the process.'''
    import os as _os
    import _posix

    __name__ = "os"


    class _Environ:
        '''The environment variables; what is set here processes inherit.'''

        _kind = str

        def __init__(self, values):
            self._data = values

        def _key(self, key):
            if not isinstance(key, self._kind):
                raise TypeError(f"{self._kind.__name__} expected, not {type(key).__name__}")
            return key

        def __getitem__(self, key):
            try:
                return self._data[self._key(key)]
            except KeyError:
                raise KeyError(key) from None

        def __setitem__(self, key, value):
            key, value = self._key(key), self._key(value)
            if not key or "=" in key:
                raise OSError(22, "Invalid argument")
            _posix.setenv(key, value)
            self._data[key] = value

        def __delitem__(self, key):
            if self._key(key) not in self._data:
                raise KeyError(key) from None
            _posix.setenv(key, None)
            del self._data[key]

        def __iter__(self):
            return iter(list(self._data))

        def __len__(self):
            return len(self._data)

        def __contains__(self, key):
            return self._key(key) in self._data

        def __repr__(self):
            return "environ({" + ", ".join(f"{key!r}: {value!r}" for key, value in self._data.items()) + "})"

        def __eq__(self, other):
            return dict(self) == dict(other) if hasattr(other, "keys") else NotImplemented

        def __or__(self, other):
            return dict(self) | dict(other) if hasattr(other, "keys") else NotImplemented

        def __ror__(self, other):
            return dict(other) | dict(self) if hasattr(other, "keys") else NotImplemented

        def __ior__(self, other):
            self.update(other)
            return self

        def copy(self):
            return dict(self._data)

        def get(self, key, default=None):
            return self[key] if key in self else default

        # They go over the names that there were when they began.
        def keys(self):
            from collections.abc import KeysView
            return KeysView(self)

        def values(self):
            from collections.abc import ValuesView
            return ValuesView(self)

        def items(self):
            from collections.abc import ItemsView
            return ItemsView(self)

        def setdefault(self, key, value):
            if key not in self:
                self[key] = value
            return self[key]

        def pop(self, key, *default):
            if key not in self:
                if default:
                    return default[0]
                raise KeyError(key)
            value = self[key]
            del self[key]
            return value

        def popitem(self):
            if not self._data:
                raise KeyError
            key = next(iter(self))
            return key, self.pop(key)

        def update(self, other=(), /, **named):
            for key, value in dict(other, **named).items():
                self[key] = value

        def clear(self):
            for key in self:
                del self[key]


    class _BytesEnviron(_Environ):
        '''The same variables as bytes.'''
        _kind = bytes

        def __getitem__(self, key):
            try:
                return _os.fsencode(self._data[_os.fsdecode(self._key(key))])
            except KeyError:
                raise KeyError(key) from None

        def __setitem__(self, key, value):
            key, value = self._key(key), self._key(value)
            environ[_os.fsdecode(key)] = _os.fsdecode(value)

        def __delitem__(self, key):
            if key not in self:
                raise KeyError(key)
            del environ[_os.fsdecode(key)]

        def __iter__(self):
            return iter([_os.fsencode(key) for key in self._data])

        def __contains__(self, key):
            return _os.fsdecode(self._key(key)) in self._data

        def __repr__(self):
            return "environ({" + ", ".join(f"{key!r}: {value!r}" for key, value in self.items()) + "})"

        def copy(self):
            return {key: self[key] for key in self}

        def keys(self):
            return self.copy().keys()

        def values(self):
            return self.copy().values()

        def items(self):
            return self.copy().items()


    environ = _Environ(_posix.environment())
    environb = _BytesEnviron(environ._data)
    """#
}
