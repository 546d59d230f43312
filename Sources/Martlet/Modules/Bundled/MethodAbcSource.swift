extension BundledModules {
  /// The module `_method_abc`: the classes of `collections.abc` that are known by their methods.
  static let methodAbc: StaticString = #"""
    '''The abstract base classes that are known by their methods.'''
    from abc import ABCMeta, _known_by, abstractmethod
    from _runtime import async_generator_type, coroutine_type, generic_alias as _GenericAlias

    # The classes are those of collections.abc.
    __name__ = "collections.abc"


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
            return _CallableGenericAlias(cls, item)

        @abstractmethod
        def __call__(self, *args, **kwds):
            return False


    def _is_parameters(value):
        '''Whether it may stand for all parameters.'''
        return value is ... or type(value).__module__ == "typing" and (
            type(value).__name__ in ("ParamSpec", "_ConcatenateGenericAlias"))


    class _CallableGenericAlias(_GenericAlias):
        '''Callable[[arguments], result].'''

        def __new__(cls, origin, args):
            if not (isinstance(args, tuple) and len(args) == 2):
                raise TypeError("Callable must be used as Callable[[arg, ...], result].")
            parameters, result = args
            if isinstance(parameters, (list, tuple)):
                args = (*parameters, result)
            elif not _is_parameters(parameters):
                raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {parameters}")
            return super().__new__(cls, origin, args)

        def _is_open(self):
            return len(self.__args__) == 2 and _is_parameters(self.__args__[0])

        def __repr__(self):
            if self._is_open():
                return super().__repr__()
            *parameters, result = map(_shown_type, self.__args__)
            return f"collections.abc.Callable[[{', '.join(parameters)}], {result}]"

        def __reduce__(self):
            args = self.__args__
            return _CallableGenericAlias, (Callable, args if self._is_open() else ([*args[:-1]], args[-1]))

        def __getitem__(self, item):
            args = super().__getitem__(item).__args__
            if not isinstance(args[0], (list, tuple)):
                args = args[:-1], args[-1]
            return _CallableGenericAlias(Callable, args)


    def _shown_type(argument):
        if isinstance(argument, type):
            module = argument.__module__
            return argument.__qualname__ if module == "builtins" else f"{module}.{argument.__qualname__}"
        return "..." if argument is ... else repr(argument)


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


    def _steps(owner):
        '''The methods that generators and coroutines have in common: values are sent, exceptions thrown.'''
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
            raise RuntimeError(f"{owner.lower()} ignored GeneratorExit")

        for method in (send, throw, close):
            method.__qualname__ = f"{owner}.{method.__name__}"
        return send, throw, close


    @_known_by("__iter__", "__next__", "send", "throw", "close")
    class Generator(Iterator):
        '''An iterator that takes values and exceptions.'''
        __slots__ = ()
        send, throw, close = _steps("Generator")

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
        send, throw, close = _steps("Coroutine")


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


    Coroutine.register(coroutine_type)
    AsyncGenerator.register(async_generator_type)
    """#
}
