extension BundledModules {
  /// The module `contextlib`.
  static let contextlib: StaticString = #"""
    '''Making and combining context managers.'''
    import sys as _sys
    import _contextlib
    from _contextlib import new_manager as _new_manager
    from _functools import bind as _bind
    from _runtime import generic_alias as _GenericAlias, hold as _hold
    from abc import ABCMeta as _ABCMeta, _known_by, abstractmethod as _abstractmethod
    from functools import wraps as _wraps

    __all__ = [
        "AbstractAsyncContextManager", "AbstractContextManager", "AsyncContextDecorator", "AsyncExitStack",
        "ContextDecorator", "ExitStack", "aclosing", "asynccontextmanager", "chdir", "closing", "contextmanager",
        "nullcontext", "redirect_stderr", "redirect_stdout", "suppress",
    ]


    @_known_by("__enter__", "__exit__")
    class AbstractContextManager(metaclass=_ABCMeta):
        '''What a with statement takes.'''
        __class_getitem__ = classmethod(_GenericAlias)

        @_abstractmethod
        def __exit__(self, exc_type, exc_value, traceback):
            '''Leave the block; swallow the exception if this is true.'''

        def __enter__(self):
            return self


    @_known_by("__aenter__", "__aexit__")
    class AbstractAsyncContextManager(metaclass=_ABCMeta):
        '''What an async with statement takes.'''
        __class_getitem__ = classmethod(_GenericAlias)

        @_abstractmethod
        async def __aexit__(self, exc_type, exc_value, traceback):
            '''Leave the block; swallow the exception if this is true.'''

        async def __aenter__(self):
            return self


    # Functions that run in a context


    class ContextDecorator:
        '''Lets a context manager wrap a function as a decorator.'''

        def __call__(self, func):
            def wrapped(*args, **kwds):
                with _for_one_call(self):
                    return func(*args, **kwds)
            return _wraps(func)(wrapped)


    class AsyncContextDecorator:
        '''Lets an async context manager wrap a coroutine function as a decorator.'''

        def __call__(self, func):
            async def wrapped(*args, **kwds):
                async with _for_one_call(self):
                    return await func(*args, **kwds)
            return _wraps(func)(wrapped)


    def _for_one_call(manager):
        '''A generator runs only once, so that each call needs one of its own.'''
        return manager._again() if isinstance(manager, _OneYield) else manager


    # Generators as context managers


    class _OneYield:
        '''A generator that yields once: before that it enters, after that it leaves.'''

        def __new__(cls, func, args, kwds):
            return _new_manager(cls, func, args, kwds)

        def __init__(self, func, args, kwds):
            pass  # Subclasses call it.

        def _again(self):
            return _new_manager(type(self), self.func, self.args, self.kwds)


    class _GeneratorContextManager(_OneYield, AbstractContextManager, ContextDecorator):
        '''What a function decorated by contextmanager returns.'''
        __enter__ = _contextlib.__enter__
        __exit__ = _contextlib.__exit__


    class _AsyncGeneratorContextManager(_OneYield, AbstractAsyncContextManager, AsyncContextDecorator):
        '''What a function decorated by asynccontextmanager returns.'''
        __aenter__ = _contextlib.__aenter__
        __aexit__ = _contextlib.__aexit__


    def _maker(kind):
        def decorator(func):
            @_wraps(func)
            def make(*args, **kwds):
                return _new_manager(kind, func, args, kwds)
            return make
        return decorator


    contextmanager = _maker(_GeneratorContextManager)
    contextmanager.__name__ = contextmanager.__qualname__ = "contextmanager"
    contextmanager.__doc__ = "Make a function that returns context managers of a generator function."
    asynccontextmanager = _maker(_AsyncGeneratorContextManager)
    asynccontextmanager.__name__ = asynccontextmanager.__qualname__ = "asynccontextmanager"
    asynccontextmanager.__doc__ = "Make a function that returns async context managers of an async generator function."


    # Common contexts


    class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
        '''A context manager that does nothing.'''

        def __init__(self, enter_result=None):
            self.enter_result = enter_result

        def __enter__(self):
            return self.enter_result

        def __exit__(self, *details):
            '''Swallows nothing.'''

        async def __aenter__(self):
            return self.__enter__()

        async def __aexit__(self, *details):
            '''Swallows nothing.'''


    class closing(AbstractContextManager):
        '''Close a thing at the end of the block.'''

        def __init__(self, thing):
            self.thing = thing

        def __enter__(self):
            return self.thing

        def __exit__(self, *details):
            self.thing.close()


    class aclosing(AbstractAsyncContextManager):
        '''Await the aclose of a thing at the end of the block.'''

        __init__ = closing.__init__

        async def __aenter__(self):
            return self.thing

        async def __aexit__(self, *details):
            await self.thing.aclose()


    class suppress(AbstractContextManager):
        '''Leave the block quietly at the given exceptions.'''

        def __init__(self, *exceptions):
            self.__kinds = exceptions

        def __enter__(self):
            return None

        def __exit__(self, kind, error, traceback):
            return kind is not None and issubclass(kind, self.__kinds)


    class _Replaced(AbstractContextManager):
        '''Something else in a place while the block runs; blocks of one object may nest.'''

        def __init__(self, new):
            self.__new, self.__old = new, []

        def __enter__(self):
            self.__old.append(self._now())
            self._put(self.__new)
            return self._entered(self.__new)

        def __exit__(self, *details):
            self._put(self.__old.pop())

        def _entered(self, new):
            return new


    class redirect_stdout(_Replaced):
        '''Send what is printed in the block elsewhere.'''

        def __init__(self, new_target):
            super().__init__(new_target)

        def _now(self):
            return _sys.stdout

        def _put(self, stream):
            _sys.stdout = stream


    class redirect_stderr(_Replaced):
        '''Send what goes to standard error in the block elsewhere.'''

        def __init__(self, new_target):
            super().__init__(new_target)

        def _now(self):
            return _sys.stderr

        def _put(self, stream):
            _sys.stderr = stream


    class chdir(_Replaced):
        '''Another working directory in the block.'''

        def __init__(self, path):
            super().__init__(path)
            self.path = path

        def _now(self):
            from os import getcwd
            return getcwd()

        def _put(self, path):
            from os import chdir as change
            change(path)

        def _entered(self, path):
            return None


    # Stacks of contexts


    class _Unwinding:
        '''The exception on its way while the callbacks of a stack are called.'''

        def __init__(self, error, outer):
            self.error = self.given = error
            self.outer = outer

        def details(self):
            error = self.error
            return (None, None, None) if error is None else (type(error), error, error.__traceback__)

        def heed(self, answer):
            if answer:
                self.error = None

        def replace(self, error):
            '''A callback raised: its exception follows on the one it was called for.'''
            last = error
            while last.__context__ is not None and last.__context__ is not self.error:
                if last.__context__ is self.outer:
                    last.__context__ = self.error
                    break
                last = last.__context__
            self.error = error

        def end(self):
            '''Raise what is left, or tell whether the given exception is swallowed.'''
            if self.error is None or self.error is self.given:
                return self.given is not None and self.error is None
            context = self.error.__context__
            _hold(self.error, self.outer)
            _hold(self.error, self.error)
            try:
                raise self.error
            except BaseException:
                self.error.__context__ = context
                raise


    class _Stack:
        '''What to call at the end, the last first: pairs of whether that is awaited, and a function.'''

        def __init__(self):
            self._exit_callbacks = []

        def pop_all(self):
            '''Move all callbacks to a new stack.'''
            moved = type(self)()
            moved._exit_callbacks, self._exit_callbacks = self._exit_callbacks, moved._exit_callbacks
            return moved

        def _add(self, function, is_awaited=False):
            self._exit_callbacks.append((is_awaited, function))

        def _push(self, given, name, is_awaited=False):
            leave = getattr(type(given), name, None)
            self._add(given if leave is None else _bind(leave, given), is_awaited)
            return given

        def push(self, exit):
            '''Register a context manager or a function like __exit__.'''
            return self._push(exit, "__exit__")

        def callback(self, callback, /, *args, **kwds):
            '''Register a function to be called.'''
            def leave(*details):
                callback(*args, **kwds)
            leave.__wrapped__ = callback
            self._add(leave)
            return callback

        def enter_context(self, cm):
            '''Enter a context manager, to be left with the stack.'''
            enter, leave = _methods(cm, "__enter__", "__exit__", "")
            result = enter(cm)
            self._add(_bind(leave, cm))
            return result


    def _methods(cm, enter, leave, adjective):
        kind = type(cm)
        try:
            return getattr(kind, enter), getattr(kind, leave)
        except AttributeError:
            name = f"{kind.__module__}.{kind.__qualname__}"
            raise TypeError(f"'{name}' object does not support the {adjective}context manager protocol") from None


    class ExitStack(_Stack, AbstractContextManager):
        '''Context managers and callbacks that are left together.'''

        def __exit__(self, *details):
            unwinding = _Unwinding(details[1], _sys.exc_info()[1])
            while self._exit_callbacks:
                _, leave = self._exit_callbacks.pop()
                try:
                    unwinding.heed(leave(*unwinding.details()))
                except BaseException as error:
                    unwinding.replace(error)
            return unwinding.end()

        def close(self):
            '''Leave everything now.'''
            self.__exit__(None, None, None)


    class AsyncExitStack(_Stack, AbstractAsyncContextManager):
        '''ExitStack for async context managers too.'''

        async def enter_async_context(self, cm):
            '''Enter an async context manager, to be left with the stack.'''
            enter, leave = _methods(cm, "__aenter__", "__aexit__", "asynchronous ")
            result = await enter(cm)
            self._add(_bind(leave, cm), True)
            return result

        def push_async_exit(self, exit):
            '''Register an async context manager or a coroutine function like __aexit__.'''
            return self._push(exit, "__aexit__", True)

        def push_async_callback(self, callback, /, *args, **kwds):
            '''Register a coroutine function to be called.'''
            async def leave(*details):
                await callback(*args, **kwds)
            leave.__wrapped__ = callback
            self._add(leave, True)
            return callback

        async def __aexit__(self, *details):
            unwinding = _Unwinding(details[1], _sys.exc_info()[1])
            while self._exit_callbacks:
                is_awaited, leave = self._exit_callbacks.pop()
                try:
                    answer = leave(*unwinding.details())
                    unwinding.heed(await answer if is_awaited else answer)
                except BaseException as error:
                    unwinding.replace(error)
            return unwinding.end()

        async def aclose(self):
            '''Leave everything now.'''
            await self.__aexit__(None, None, None)
    """#
}
