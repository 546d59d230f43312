extension BundledModules {
  /// The module `collections._user`.
  static let collectionsUser: StaticString = #"""
    '''The containers that build on the abstract ones.'''
    from collections.abc import MutableMapping, MutableSequence, Sequence


    class ChainMap(MutableMapping):
        '''Several mappings as one; changes go to the first.'''

        def __init__(self, *maps):
            self.maps = list(maps) or [{}]

        def __missing__(self, key):
            raise KeyError(key)

        def __getitem__(self, key):
            for mapping in self.maps:
                try:
                    return mapping[key]
                except KeyError:
                    pass
            return self.__missing__(key)

        def get(self, key, default=None):
            return self[key] if key in self else default

        def __len__(self):
            return len(set().union(*self.maps))

        def __iter__(self):
            names = {}
            for mapping in reversed(self.maps):
                names.update(dict.fromkeys(mapping))
            return iter(names)

        def __contains__(self, key):
            return any(key in mapping for mapping in self.maps)

        def __bool__(self):
            return any(self.maps)

        def __repr__(self):
            return f"{self.__class__.__name__}({', '.join(map(repr, self.maps))})"

        @classmethod
        def fromkeys(cls, iterable, *args):
            return cls(dict.fromkeys(iterable, *args))

        def copy(self):
            return self.__class__(self.maps[0].copy(), *self.maps[1:])

        __copy__ = copy

        def new_child(self, m=None, **kwargs):
            '''A chain with one more mapping at the front.'''
            if m is None:
                m = kwargs
            elif kwargs:
                m.update(kwargs)
            return self.__class__(m, *self.maps)

        @property
        def parents(self):
            '''The chain without its first mapping.'''
            return self.__class__(*self.maps[1:])

        def __setitem__(self, key, value):
            self.maps[0][key] = value

        def __delitem__(self, key):
            try:
                del self.maps[0][key]
            except KeyError:
                raise KeyError(f"Key not found in the first mapping: {key!r}")

        def popitem(self):
            try:
                return self.maps[0].popitem()
            except KeyError:
                raise KeyError("No keys found in the first mapping.")

        def pop(self, key, *args):
            try:
                return self.maps[0].pop(key, *args)
            except KeyError:
                raise KeyError(f"Key not found in the first mapping: {key!r}")

        def clear(self):
            self.maps[0].clear()

        def __or__(self, other):
            if not hasattr(other, "keys"):
                return NotImplemented
            result = self.copy()
            result.maps[0].update(other)
            return result

        def __ror__(self, other):
            if not hasattr(other, "keys"):
                return NotImplemented
            result = dict(other)
            for mapping in reversed(self.maps):
                result.update(mapping)
            return self.__class__(result)

        def __ior__(self, other):
            self.maps[0].update(other)
            return self


    class UserDict(MutableMapping):
        '''A dict to derive from.'''

        def __init__(self, dict=None, /, **kwargs):
            self.data = {}
            if dict is not None:
                self.update(dict)
            if kwargs:
                self.update(kwargs)

        def __len__(self):
            return len(self.data)

        def __getitem__(self, key):
            if key in self.data:
                return self.data[key]
            if hasattr(self.__class__, "__missing__"):
                return self.__class__.__missing__(self, key)
            raise KeyError(key)

        def __setitem__(self, key, item):
            self.data[key] = item

        def __delitem__(self, key):
            del self.data[key]

        def __iter__(self):
            return iter(self.data)

        def __contains__(self, key):
            return key in self.data

        def __repr__(self):
            return repr(self.data)

        def __copy__(self):
            result = self.__class__.__new__(self.__class__)
            result.__dict__.update(self.__dict__)
            result.__dict__["data"] = self.__dict__["data"].copy()
            return result

        def copy(self):
            if self.__class__ is UserDict:
                return UserDict(self.data.copy())
            result = self.__copy__()
            return result

        @classmethod
        def fromkeys(cls, iterable, value=None):
            result = cls()
            for key in iterable:
                result[key] = value
            return result


    def _plain(value):
        return value.data if isinstance(value, (UserList, UserString)) else value


    class UserList(MutableSequence):
        '''A list to derive from.'''

        def __init__(self, initlist=None):
            self.data = [] if initlist is None else list(_plain(initlist))

        def __repr__(self):
            return repr(self.data)

        def __eq__(self, other):
            return self.data == _plain(other)

        def __lt__(self, other):
            return self.data < _plain(other)

        def __le__(self, other):
            return self.data <= _plain(other)

        def __gt__(self, other):
            return self.data > _plain(other)

        def __ge__(self, other):
            return self.data >= _plain(other)

        def __contains__(self, item):
            return item in self.data

        def __len__(self):
            return len(self.data)

        def __getitem__(self, i):
            return self.__class__(self.data[i]) if isinstance(i, slice) else self.data[i]

        def __setitem__(self, i, item):
            self.data[i] = item

        def __delitem__(self, i):
            del self.data[i]

        def __add__(self, other):
            return self.__class__(self.data + list(_plain(other)))

        def __radd__(self, other):
            return self.__class__(list(_plain(other)) + self.data)

        def __iadd__(self, other):
            self.data += list(_plain(other))
            return self

        def __mul__(self, n):
            return self.__class__(self.data * n)

        __rmul__ = __mul__

        def append(self, item):
            self.data.append(item)

        def insert(self, i, item):
            self.data.insert(i, item)

        def pop(self, i=-1):
            return self.data.pop(i)

        def remove(self, item):
            self.data.remove(item)

        def clear(self):
            self.data.clear()

        def copy(self):
            return self.__class__(self)

        def __copy__(self):
            result = self.__class__.__new__(self.__class__)
            result.__dict__.update(self.__dict__)
            result.__dict__["data"] = self.__dict__["data"][:]
            return result

        def count(self, item):
            return self.data.count(item)

        def index(self, item, *args):
            return self.data.index(item, *args)

        def reverse(self):
            self.data.reverse()

        def sort(self, /, *args, **kwds):
            self.data.sort(*args, **kwds)

        def extend(self, other):
            self.data.extend(_plain(other))


    class UserString(Sequence):
        '''A str to derive from.'''

        def __init__(self, seq):
            self.data = seq.data if isinstance(seq, UserString) else str(seq)

        def __str__(self):
            return self.data

        def __repr__(self):
            return repr(self.data)

        def __hash__(self):
            return hash(self.data)

        def __eq__(self, other):
            return self.data == _plain(other)

        def __lt__(self, other):
            return self.data < _plain(other)

        def __contains__(self, text):
            return _plain(text) in self.data

        def __len__(self):
            return len(self.data)

        def __getitem__(self, index):
            return self.__class__(self.data[index])

        def __add__(self, other):
            return self.__class__(self.data + str(other))

        def __mul__(self, n):
            return self.__class__(self.data * n)

        __rmul__ = __mul__

        def __getattr__(self, name):
            if name.startswith("_") or name == "data":
                raise AttributeError(name)
            method = getattr(self.data, name)

            def call(*args, **kwargs):
                result = method(*map(_plain, args), **kwargs)
                return self.__class__(result) if type(result) is str else result
            return call
    """#
}
