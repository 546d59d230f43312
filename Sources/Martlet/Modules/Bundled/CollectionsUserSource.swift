extension BundledModules {
  /// The module `collections._user`.
  static let collectionsUser: StaticString = #"""
    '''Containers of scripts' own kinds: several mappings as one, and a dict, a list and a str to derive from.'''
    # The classes are those of collections.
    __name__ = 'collections'

    from abc import update_abstractmethods
    from collections.abc import MutableMapping, MutableSequence, Sequence


    class ChainMap(MutableMapping):
        '''Several mappings as one; changes go to the first.'''

        def __init__(self, *maps):
            self.maps = list(maps or ({},))

        @classmethod
        def fromkeys(cls, iterable, *args):
            return cls(dict.fromkeys(iterable, *args))

        # Looking

        def __getitem__(self, key):
            for mapping in self.maps:
                # Not by `in`: a defaultdict makes the value.
                try:
                    return mapping[key]
                except KeyError:
                    continue
            return self.__missing__(key)

        def __missing__(self, key):
            raise KeyError(key)

        def get(self, key, default=None):
            return self[key] if key in self else default

        def __contains__(self, key):
            return any(key in mapping for mapping in self.maps)

        def __bool__(self):
            return any(self.maps)

        def __iter__(self):
            return iter(self.__merged(dict.fromkeys))

        def __len__(self):
            return len(set().union(*self.maps))

        def __repr__(self):
            shown = ", ".join(repr(mapping) for mapping in self.maps)
            return f"{type(self).__name__}({shown})"

        def __merged(self, contents, into=()):
            '''A dict of all mappings, where the first one's entries go before the others'.'''
            merged = dict(into)
            for mapping in self.maps[::-1]:
                merged.update(contents(mapping))
            return merged

        # Changing the first one

        def __setitem__(self, key, value):
            self.maps[0][key] = value

        def __delitem__(self, key):
            self.__change(lambda first: first.__delitem__(key), key)

        def pop(self, key, *args):
            return self.__change(lambda first: first.pop(key, *args), key)

        def popitem(self):
            try:
                return self.maps[0].popitem()
            except KeyError:
                raise KeyError("No keys found in the first mapping.")

        def clear(self):
            self.maps[0].clear()

        def __change(self, change, key):
            try:
                return change(self.maps[0])
            except KeyError:
                raise KeyError(f"Key not found in the first mapping: {key!r}")

        # Chains from chains

        def new_child(self, m=None, **kwargs):
            '''A chain with one more mapping at the front.'''
            if m is not None:
                if kwargs:
                    m.update(kwargs)
            else:
                m = kwargs
            return type(self)(m, *self.maps)

        @property
        def parents(self):
            '''The chain without its first mapping.'''
            return type(self)(*self.maps[1:])

        def copy(self):
            first, *others = self.maps
            return type(self)(first.copy(), *others)

        __copy__ = copy

        def __or__(self, other):
            if hasattr(other, "keys"):
                joined = self.copy()
                joined.maps[0].update(other)
                return joined
            return NotImplemented

        def __ror__(self, other):
            if hasattr(other, "keys"):
                return type(self)(self.__merged(lambda mapping: mapping, into=other))
            return NotImplemented

        def __ior__(self, other):
            self.maps[0].update(other)
            return self


    def _plain(value):
        return value.data if isinstance(value, (UserDict, UserList, UserString)) else value


    def _items(other):
        return list(_plain(other))


    def _copied(self):
        '''An object of the same class and attributes, with contents of its own.'''
        twin = type(self).__new__(type(self))
        vars(twin).update(vars(self), data=self.data.copy())
        return twin


    class UserDict(MutableMapping):
        '''A dict to derive from.'''

        def __init__(self, dict=None, /, **kwargs):
            self.data = {}
            for given in (dict, kwargs or None):
                if given is not None:
                    self.update(given)

        @classmethod
        def fromkeys(cls, iterable, value=None):
            made = cls()
            for key in iterable:
                made[key] = value
            return made

        __copy__ = _copied

        def copy(self):
            return UserDict(self.data.copy()) if type(self) is UserDict else _copied(self)

        def __getitem__(self, key):
            if key not in self.data:
                missing = getattr(type(self), "__missing__", None)
                if missing is None:
                    raise KeyError(key)
                return missing(self, key)
            return self.data[key]

        def __setitem__(self, key, item):
            self.data[key] = item

        def __delitem__(self, key):
            del self.data[key]

        def __contains__(self, key):
            return key in self.data

        def __iter__(self):
            return iter(self.data)

        def __len__(self):
            return len(self.data)

        def __repr__(self):
            return repr(self.data)

        def __or__(self, other):
            return self.__joined(self.data, other)

        def __ror__(self, other):
            return self.__joined(other, self.data)

        def __joined(self, first, second):
            first, second = _plain(first), _plain(second)
            if isinstance(first, dict) and isinstance(second, dict):
                return type(self)(first | second)
            return NotImplemented

        def __ior__(self, other):
            self.data |= _plain(other)
            return self


    def _delegate(cls, names, takes=lambda value: value, gives=lambda self, result: result):
        '''Give a class methods that are those of `data`; what they take and give passes through functions.'''
        def make(name):
            def method(self, /, *args, **kwargs):
                return gives(self, getattr(self.data, name)(*map(takes, args), **kwargs))
            method.__name__, method.__qualname__ = name, f"{cls.__name__}.{name}"
            return method
        for name in names.split():
            setattr(cls, name, make(name))
        update_abstractmethods(cls)


    def _wrapped(self, result):
        return type(self)(result)


    _comparisons = "__eq__ __lt__ __le__ __gt__ __ge__"


    class UserList(MutableSequence):
        '''A list to derive from.'''

        def __init__(self, initlist=None):
            self.data = [] if initlist is None else _items(initlist)

        __copy__ = _copied

        def copy(self):
            return type(self)(self)

        def __repr__(self):
            return repr(self.data)

        def __getitem__(self, i):
            found = self.data[i]
            return type(self)(found) if isinstance(i, slice) else found

        def __add__(self, other):
            return type(self)(self.data + _items(other))

        def __radd__(self, other):
            return type(self)(_items(other) + self.data)

        def __iadd__(self, other):
            self.data += _items(other)
            return self

        def __imul__(self, n):
            self.data *= n
            return self

        def append(self, item):
            self.data.append(item)

        def insert(self, i, item):
            self.data.insert(i, item)

        def pop(self, i=-1):
            return self.data.pop(i)


    _delegate(
        UserList, "__len__ __contains__ __setitem__ __delitem__ remove clear count index reverse sort")
    _delegate(UserList, _comparisons + " extend", takes=_plain)
    _delegate(UserList, "__mul__ __rmul__", gives=_wrapped)


    class UserString(Sequence):
        '''A str to derive from.'''

        def __init__(self, seq):
            self.data = _plain(seq) if isinstance(seq, UserString) else str(seq)

        def __str__(self):
            return self.data

        def __int__(self):
            return int(self.data)

        def __float__(self):
            return float(self.data)

        def __complex__(self):
            return complex(self.data)

        def __add__(self, other):
            return type(self)(self.data + str(other))

        def __radd__(self, other):
            return type(self)(str(other) + self.data)

        def __rmod__(self, template):
            return type(self)(str(template) % self)

        def __getnewargs__(self):
            return (self.data[:],)

        def encode(self, encoding="utf-8", errors="strict"):
            return self.data.encode("utf-8" if encoding is None else encoding, "strict" if errors is None else errors)

        maketrans = str.maketrans


    _delegate(
        UserString, "__repr__ __hash__ __len__ endswith format format_map isalnum isalpha isascii isdecimal "
        "isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join partition rpartition rsplit "
        "split splitlines startswith")
    _delegate(UserString, _comparisons + " __contains__ count find index rfind rindex", takes=_plain)
    _delegate(
        UserString, "__getitem__ __mul__ __rmul__ __mod__ capitalize casefold center expandtabs ljust lower lstrip "
        "removeprefix removesuffix replace rjust rstrip strip swapcase title translate upper zfill",
        takes=_plain, gives=_wrapped)
    """#
}
