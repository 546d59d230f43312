extension BundledModules {
  /// The module `collections.abc`.
  static let collectionsAbc: StaticString = #"""
    '''The abstract base classes of containers, of iteration and of what is awaited.'''
    from abc import ABCMeta, _known_by, abstractmethod
    from _runtime import async_generator_type, coroutine_type, match_as as _match_as
    from _runtime import generic_alias as _GenericAlias

    __all__ = [
        "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Awaitable", "ByteString", "Callable", "Collection",
        "Container", "Coroutine", "Generator", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView", "Mapping",
        "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Reversible", "Sequence", "Set", "Sized",
        "ValuesView",
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


    # What has one method


    @_known_by("__len__")
    class Sized(metaclass=ABCMeta):
        '''Has a length.'''
        __slots__ = ()

        @abstractmethod
        def __len__(self):
            return 0


    @_known_by("__contains__")
    class Container(metaclass=ABCMeta):
        '''Tells what is in it.'''
        __slots__ = ()
        __class_getitem__ = classmethod(_GenericAlias)

        @abstractmethod
        def __contains__(self, x):
            return False


    @_known_by("__hash__")
    class Hashable(metaclass=ABCMeta):
        '''Can be a key.'''
        __slots__ = ()

        @abstractmethod
        def __hash__(self):
            return 0


    @_known_by("__call__")
    class Callable(metaclass=ABCMeta):
        '''Can be called.'''
        __slots__ = ()

        def __class_getitem__(cls, item):
            if not isinstance(item, tuple) or len(item) != 2:
                raise TypeError("Callable must be used as Callable[[arg, ...], result].")
            arguments, result = item
            if not isinstance(arguments, (list, tuple)):
                arguments = arguments,
            return _CallableGenericAlias(tuple(arguments), result)

        @abstractmethod
        def __call__(self, *args, **kwds):
            return False


    class _CallableGenericAlias:
        '''Callable[[arguments], result].'''

        def __init__(self, arguments, result):
            self.__origin__ = Callable
            self.__args__ = tuple(arguments) + (result,)
            self._is_open = arguments == (...,)

        @property
        def __parameters__(self):
            return tuple(argument for argument in self.__args__ if hasattr(argument, "__bound__"))

        def __repr__(self):
            *arguments, result = map(_shown_type, self.__args__)
            return f"collections.abc.Callable[{'...' if self._is_open else '[' + ', '.join(arguments) + ']'}, {result}]"

        def __eq__(self, other):
            return isinstance(other, _CallableGenericAlias) and self.__args__ == other.__args__

        def __hash__(self):
            return hash((Callable, self.__args__))

        def __or__(self, other):
            from typing import Union
            return Union[self, other]

        def __ror__(self, other):
            from typing import Union
            return Union[other, self]

        def __getitem__(self, item):
            return self

        def __mro_entries__(self, bases):
            return (Callable,)


    def _shown_type(argument):
        if argument is ...:
            return "..."
        if not isinstance(argument, type):
            return repr(argument)
        module = argument.__module__
        return argument.__qualname__ if module == "builtins" else f"{module}.{argument.__qualname__}"


    # Iteration


    @_known_by("__iter__")
    class Iterable(metaclass=ABCMeta):
        '''Gives an iterator.'''
        __slots__ = ()
        __class_getitem__ = classmethod(_GenericAlias)

        @abstractmethod
        def __iter__(self):
            yield from ()


    @_known_by("__iter__", "__next__")
    class Iterator(Iterable):
        '''Gives one element after the other.'''
        __slots__ = ()

        def __iter__(self):
            return self

        @abstractmethod
        def __next__(self):
            raise StopIteration


    @_known_by("__iter__", "__reversed__")
    class Reversible(Iterable):
        '''Gives an iterator from the end as well.'''
        __slots__ = ()

        @abstractmethod
        def __reversed__(self):
            yield from ()


    @_known_by("__len__", "__iter__", "__contains__")
    class Collection(Sized, Iterable, Container):
        '''Has a length, an iterator and a test for elements.'''
        __slots__ = ()


    def _raised(typ, val):
        return typ if val is None else val


    class _Stepped:
        '''What generators and coroutines have in common: values are sent, exceptions thrown.'''
        __slots__ = ()
        _kind = "coroutine"

        @abstractmethod
        def send(self, value):
            raise StopIteration

        @abstractmethod
        def throw(self, typ, val=None, tb=None):
            raise _raised(typ, val)

        def close(self):
            try:
                self.throw(GeneratorExit)
            except (GeneratorExit, StopIteration):
                return
            raise RuntimeError(f"{self._kind} ignored GeneratorExit")


    @_known_by("__iter__", "__next__", "send", "throw", "close")
    class Generator(Iterator):
        '''An iterator that takes values and exceptions.'''
        __slots__ = ()
        _kind = "generator"
        send, throw, close = _Stepped.send, _Stepped.throw, _Stepped.close

        def __next__(self):
            return self.send(None)


    # Waiting


    @_known_by("__await__")
    class Awaitable(metaclass=ABCMeta):
        '''Can be awaited.'''
        __slots__ = ()
        __class_getitem__ = classmethod(_GenericAlias)

        @abstractmethod
        def __await__(self):
            yield


    @_known_by("__await__", "send", "throw", "close")
    class Coroutine(Awaitable):
        '''Is awaited step by step.'''
        __slots__ = ()
        _kind = "coroutine"
        send, throw, close = _Stepped.send, _Stepped.throw, _Stepped.close


    @_known_by("__aiter__")
    class AsyncIterable(metaclass=ABCMeta):
        '''Gives an asynchronous iterator.'''
        __slots__ = ()
        __class_getitem__ = classmethod(_GenericAlias)

        @abstractmethod
        def __aiter__(self):
            return AsyncIterator()


    @_known_by("__aiter__", "__anext__")
    class AsyncIterator(AsyncIterable):
        '''Gives elements that are awaited.'''
        __slots__ = ()

        def __aiter__(self):
            return self

        @abstractmethod
        async def __anext__(self):
            raise StopAsyncIteration


    @_known_by("__aiter__", "__anext__", "asend", "athrow", "aclose")
    class AsyncGenerator(AsyncIterator):
        '''An asynchronous iterator that takes values and exceptions.'''
        __slots__ = ()

        @abstractmethod
        async def asend(self, value):
            raise StopAsyncIteration

        @abstractmethod
        async def athrow(self, typ, val=None, tb=None):
            raise _raised(typ, val)

        async def aclose(self):
            try:
                await self.athrow(GeneratorExit)
            except (GeneratorExit, StopAsyncIteration):
                return
            raise RuntimeError("asynchronous generator ignored GeneratorExit")

        async def __anext__(self):
            return await self.asend(None)


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
                self.clear()
            for value in it:
                self.discard(value)
            return self

        def __ixor__(self, it):
            if it is self:
                self.clear()
            for value in self._as_set(it):
                change = self.discard if value in self else self.add
                change(value)
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
            if start is not None and start < 0:
                start = max(len(self) + start, 0)
            if stop is not None and stop < 0:
                stop += len(self)
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
        (Coroutine, [coroutine_type]), (AsyncGenerator, [async_generator_type]),
        (Set, [frozenset]), (MutableSet, [set]),
        (KeysView, [type({}.keys())]), (ItemsView, [type({}.items())]), (ValuesView, [type({}.values())]),
        (MutableMapping, [dict]), (Sequence, [tuple, str, range, bytes]), (ByteString, [bytes, bytearray]),
        (MutableSequence, [list, bytearray, _deque]),
    ):
        for _kind in _kinds:
            _abstract.register(_kind)
    del _abstract, _kinds, _kind
    """#
}
