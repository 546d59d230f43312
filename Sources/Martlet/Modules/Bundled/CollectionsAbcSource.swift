extension BundledModules {
  /// The module `collections.abc`.
  static let collectionsAbc: StaticString = #"""
    '''The abstract base classes of containers, of iteration and of what is awaited.'''
    from _method_abc import (
        AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Collection, Container, Coroutine, Generator,
        Hashable, Iterable, Iterator, Reversible, Sized, _CallableGenericAlias,
    )
    from _runtime import generic_alias as _GenericAlias, match_as as _match_as
    from abc import abstractmethod

    __all__ = [
        "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Hashable", "Iterable",
        "Iterator", "Generator", "Reversible", "Sized", "Container", "Callable", "Collection", "Set", "MutableSet",
        "Mapping", "MutableMapping", "MappingView", "KeysView", "ItemsView", "ValuesView", "Sequence",
        "MutableSequence", "ByteString",
    ]


    def _is_same(a, b):
        return a is b or a == b


    def _drain(take, error):
        '''Take one element after the other, until there is none.'''
        try:
            while True:
                take()
        except error:
            return


    # Sets


    def _with(*kinds):
        '''An operator that is for other operands of these kinds only.'''
        def decorate(operator):
            def checked(self, other):
                return operator(self, other) if isinstance(other, kinds) else NotImplemented
            checked.__name__, checked.__qualname__ = operator.__name__, operator.__qualname__
            return checked
        return decorate


    class Set(Collection):
        '''A set, by what every collection has.'''
        __slots__ = ()

        @classmethod
        def _from_iterable(cls, it):
            return cls(it)

        def _hash(self):
            return hash(frozenset(self))

        def isdisjoint(self, other):
            return all(value not in self for value in other)

        def __eq__(self, other):
            return len(self) == len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented

        def __le__(self, other):
            if isinstance(other, Set):
                return len(self) <= len(other) and all(value in other for value in self)
            return NotImplemented

        def __lt__(self, other):
            return len(self) < len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented

        def __ge__(self, other):
            if isinstance(other, Set):
                return len(self) >= len(other) and all(value in self for value in other)
            return NotImplemented

        def __gt__(self, other):
            return len(self) > len(other) and self.__ge__(other) if isinstance(other, Set) else NotImplemented

        @_with(Iterable)
        def __and__(self, other):
            return self._from_iterable(filter(self.__contains__, other))

        @_with(Iterable)
        def __or__(self, other):
            return self._from_iterable([*self, *other])

        @_with(Iterable)
        def __sub__(self, other):
            away = self._as_set(other)
            return self._from_iterable(value for value in self if value not in away)

        @_with(Iterable)
        def __rsub__(self, other):
            return self._from_iterable(value for value in self._as_set(other) if value not in self)

        @_with(Iterable)
        def __xor__(self, other):
            others = self._as_set(other)
            return (self - others) | (others - self)

        __rand__, __ror__, __rxor__ = __and__, __or__, __xor__

        def _as_set(self, other):
            return other if isinstance(other, Set) else self._from_iterable(other)


    class MutableSet(Set):
        '''A set that changes.'''
        __slots__ = ()

        @abstractmethod
        def add(self, value):
            raise NotImplementedError

        @abstractmethod
        def discard(self, value):
            raise NotImplementedError

        def remove(self, value):
            if value not in self:
                raise KeyError(value)
            self.discard(value)

        def pop(self):
            for value in self:
                self.discard(value)
                return value
            raise KeyError

        def clear(self):
            _drain(self.pop, KeyError)

        def __ior__(self, it):
            for value in it:
                self.add(value)
            return self

        def __iand__(self, it):
            for value in self - it:
                self.discard(value)
            return self

        def __isub__(self, it):
            if it is self:
                # It cannot change while it is iterated.
                self.clear()
            for value in it:
                self.discard(value)
            return self

        def __ixor__(self, it):
            others = () if it is self else self._as_set(it)
            if it is self:
                self.clear()
            for value in others:
                (self.discard if value in self else self.add)(value)
            return self


    # Mappings


    class Mapping(Collection):
        '''Values by keys.'''
        __slots__ = ()
        __reversed__ = None

        @abstractmethod
        def __getitem__(self, key):
            raise KeyError

        def __contains__(self, key):
            try:
                self[key]
            except KeyError:
                return False
            else:
                return True

        def get(self, key, default=None):
            try:
                value = self[key]
            except KeyError:
                value = default
            return value

        def __eq__(self, other):
            return dict(self.items()) == dict(other.items()) if isinstance(other, Mapping) else NotImplemented

        def keys(self):
            return KeysView(self)

        def values(self):
            return ValuesView(self)

        def items(self):
            return ItemsView(self)


    class MutableMapping(Mapping):
        '''Values by keys, that change.'''
        __slots__ = ()
        _absent = object()

        @abstractmethod
        def __setitem__(self, key, value):
            raise KeyError

        @abstractmethod
        def __delitem__(self, key):
            raise KeyError

        def setdefault(self, key, default=None):
            try:
                default = self[key]
            except KeyError:
                self[key] = default
            return default

        def update(self, other=(), /, **kwds):
            is_mapping = isinstance(other, Mapping) or hasattr(other, "keys")
            for pairs in (((key, other[key]) for key in other.keys()) if is_mapping else other, kwds.items()):
                for key, value in pairs:
                    self[key] = value

        def pop(self, key, default=_absent):
            try:
                value = self[key]
            except KeyError:
                if default is MutableMapping._absent:
                    raise
                return default
            del self[key]
            return value

        def popitem(self):
            for key in self:
                value = self[key]
                del self[key]
                return key, value
            raise KeyError

        def clear(self):
            _drain(self.popitem, KeyError)


    class MappingView(Sized):
        '''What a mapping has, as it is when one looks.'''
        __slots__ = ("_mapping",)
        __class_getitem__ = classmethod(_GenericAlias)

        def __init__(self, mapping):
            self._mapping = mapping

        def __len__(self):
            return len(self._mapping)

        def __repr__(self):
            return f"{self.__class__.__name__}({self._mapping!r})"


    # What operators make of a view is a plain set.
    _plain_set = classmethod(lambda cls, it: set(it))


    class KeysView(MappingView, Set):
        '''The keys.'''
        __slots__ = ()
        _from_iterable = _plain_set

        def __iter__(self):
            return (key for key in self._mapping)

        def __contains__(self, key):
            return key in self._mapping


    class ItemsView(MappingView, Set):
        '''The pairs of key and value.'''
        __slots__ = ()
        _from_iterable = _plain_set

        def __iter__(self):
            return ((key, self._mapping[key]) for key in self._mapping)

        def __contains__(self, item):
            key, value = item
            try:
                found = self._mapping[key]
            except KeyError:
                return False
            return _is_same(found, value)


    class ValuesView(MappingView, Collection):
        '''The values.'''
        __slots__ = ()

        def __iter__(self):
            return (self._mapping[key] for key in self._mapping)

        def __contains__(self, value):
            return any(_is_same(found, value) for found in self)


    # Sequences


    class Sequence(Reversible, Collection):
        '''Elements by place.'''
        __slots__ = ()

        @abstractmethod
        def __getitem__(self, index):
            raise IndexError

        def _from(self, index=0, stop=None):
            '''Places and elements, up to a place or to where there is no more.'''
            while stop is None or index < stop:
                try:
                    value = self[index]
                except IndexError:
                    break
                yield index, value
                index += 1

        def __iter__(self):
            for _, value in Sequence._from(self):
                yield value

        def __reversed__(self):
            for index in range(len(self) - 1, -1, -1):
                yield self[index]

        def __contains__(self, value):
            return any(_is_same(found, value) for found in self)

        def count(self, value):
            return sum(1 for found in self if _is_same(found, value))

        def index(self, value, start=0, stop=None):
            # Places from the end, as in a slice.
            if (start or 0) < 0:
                start = max(start + len(self), 0)
            if (stop or 0) < 0:
                stop = stop + len(self)
            for index, found in Sequence._from(self, start, stop):
                if _is_same(found, value):
                    return index
            raise ValueError


    class ByteString(Sequence):
        '''bytes and bytearrays.'''
        __slots__ = ()


    class MutableSequence(Sequence):
        '''Elements by place, that change.'''
        __slots__ = ()

        @abstractmethod
        def __setitem__(self, index, value):
            raise IndexError

        @abstractmethod
        def __delitem__(self, index):
            raise IndexError

        @abstractmethod
        def insert(self, index, value):
            raise IndexError

        def append(self, value):
            self.insert(len(self), value)

        def extend(self, values):
            for value in list(values) if values is self else values:
                self.append(value)

        def __iadd__(self, values):
            self.extend(values)
            return self

        def pop(self, index=-1):
            value = self[index]
            del self[index]
            return value

        def remove(self, value):
            place = self.index(value)
            del self[place]

        def clear(self):
            _drain(self.pop, IndexError)

        def reverse(self):
            low, high = 0, len(self) - 1
            while low < high:
                self[low], self[high] = self[high], self[low]
                low, high = low + 1, high - 1


    _match_as(Mapping, dict)
    _match_as(Sequence, list)

    from collections import deque as _deque
    for _abstract, _kinds in (
        (Set, [frozenset]), (MutableSet, [set]),
        (KeysView, [type({}.keys())]), (ItemsView, [type({}.items())]), (ValuesView, [type({}.values())]),
        (MutableMapping, [dict]), (Sequence, [tuple, str, range, bytes, memoryview]), (ByteString, [bytes, bytearray]),
        (MutableSequence, [list, bytearray, _deque]),
    ):
        for _kind in _kinds:
            _abstract.register(_kind)
    del _abstract, _kinds, _kind
    """#
}
