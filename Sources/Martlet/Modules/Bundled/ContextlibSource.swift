extension BundledModules {
  /// The module `contextlib`.
  static let contextlib: StaticString = #"""
    '''Making and combining context managers.'''
    import abc as _abc
    import sys as _sys
    from _runtime import generic_alias as _GenericAlias
    from functools import wraps as _wraps

    __all__ = [
        "asynccontextmanager", "contextmanager", "closing", "nullcontext", "AbstractContextManager",
        "AbstractAsyncContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack", "redirect_stdout",
        "redirect_stderr", "suppress", "aclosing", "AsyncContextDecorator", "chdir",
    ]


    class _HasMethods:
        @classmethod
        def __subclasshook__(cls, C):
            if cls.__dict__.get("_methods") is None:
                return NotImplemented
            for name in cls._methods:
                found = next((base.__dict__[name] for base in C.__mro__ if name in base.__dict__), None)
                if found is None:
                    return NotImplemented
            return True


    class AbstractContextManager(_HasMethods, metaclass=_abc.ABCMeta):
        _methods = ("__enter__", "__exit__")

        def __enter__(self):
            return self

        @_abc.abstractmethod
        def __exit__(self, exc_type, exc_value, traceback):
            return None

        __class_getitem__ = classmethod(_GenericAlias)


    class AbstractAsyncContextManager(_HasMethods, metaclass=_abc.ABCMeta):
        _methods = ("__aenter__", "__aexit__")

        async def __aenter__(self):
            return self

        @_abc.abstractmethod
        async def __aexit__(self, exc_type, exc_value, traceback):
            return None

        __class_getitem__ = classmethod(_GenericAlias)


    class ContextDecorator:
        '''Lets a context manager wrap a function as a decorator.'''

        def _recreate_cm(self):
            return self

        def __call__(self, func):
            @_wraps(func)
            def inner(*args, **kwds):
                with self._recreate_cm():
                    return func(*args, **kwds)
            return inner


    class AsyncContextDecorator:
        '''Lets an async context manager wrap a coroutine function as a decorator.'''

        def _recreate_cm(self):
            return self

        def __call__(self, func):
            @_wraps(func)
            async def inner(*args, **kwds):
                async with self._recreate_cm():
                    return await func(*args, **kwds)
            return inner


    class _GeneratorBase:
        def __init__(self, func, args, kwds):
            self.gen = func(*args, **kwds)
            self.func, self.args, self.kwds = func, args, kwds
            doc = getattr(func, "__doc__", None)
            if doc is None:
                doc = type(self).__doc__
            self.__doc__ = doc

        def _recreate_cm(self):
            return self.__class__(self.func, self.args, self.kwds)


    _ended = object()


    class _GeneratorContextManager(_GeneratorBase, AbstractContextManager, ContextDecorator):
        '''What a function decorated by contextmanager returns.'''

        def __enter__(self):
            self.args = self.kwds = self.func = None
            value = next(self.gen, _ended)
            if value is _ended:
                try:
                    raise StopIteration
                except StopIteration:
                    raise RuntimeError("generator didn't yield") from None
            return value

        def __exit__(self, typ, value, traceback):
            if typ is None:
                if next(self.gen, _ended) is _ended:
                    return False
                try:
                    raise RuntimeError("generator didn't stop")
                finally:
                    self.gen.close()
            if value is None:
                value = typ()
            try:
                self.gen.throw(value)
            except StopIteration as stop:
                return stop is not value
            except RuntimeError as error:
                if error is value:
                    error.__traceback__ = traceback
                    return False
                if isinstance(value, StopIteration) and error.__cause__ is value:
                    value.__traceback__ = traceback
                    return False
                raise
            except BaseException as error:
                if error is not value:
                    raise
                error.__traceback__ = traceback
                return False
            try:
                raise RuntimeError("generator didn't stop after throw()")
            finally:
                self.gen.close()


    class _AsyncGeneratorContextManager(_GeneratorBase, AbstractAsyncContextManager, AsyncContextDecorator):
        '''What a function decorated by asynccontextmanager returns.'''

        async def __aenter__(self):
            del self.args, self.kwds, self.func
            try:
                return await anext(self.gen)
            except StopAsyncIteration:
                raise RuntimeError("generator didn't yield") from None

        async def __aexit__(self, typ, value, traceback):
            if typ is None:
                try:
                    await anext(self.gen)
                except StopAsyncIteration:
                    return False
                try:
                    raise RuntimeError("generator didn't stop")
                finally:
                    await self.gen.aclose()
            if value is None:
                value = typ()
            try:
                await self.gen.athrow(value)
            except StopAsyncIteration as stop:
                return stop is not value
            except RuntimeError as error:
                if error is value:
                    error.__traceback__ = traceback
                    return False
                if isinstance(value, (StopIteration, StopAsyncIteration)) and error.__cause__ is value:
                    value.__traceback__ = traceback
                    return False
                raise
            except BaseException as error:
                if error is not value:
                    raise
                error.__traceback__ = traceback
                return False
            try:
                raise RuntimeError("generator didn't stop after athrow()")
            finally:
                await self.gen.aclose()


    def contextmanager(func):
        '''Make a function that returns context managers of a generator function.'''
        @_wraps(func)
        def helper(*args, **kwds):
            return _GeneratorContextManager(func, args, kwds)
        return helper


    def asynccontextmanager(func):
        '''Make a function that returns async context managers of an async generator function.'''
        @_wraps(func)
        def helper(*args, **kwds):
            return _AsyncGeneratorContextManager(func, args, kwds)
        return helper


    class closing(AbstractContextManager):
        '''Close a thing at the end of the block.'''

        def __init__(self, thing):
            self.thing = thing

        def __enter__(self):
            return self.thing

        def __exit__(self, *exc_info):
            self.thing.close()


    class aclosing(AbstractAsyncContextManager):
        '''Await the aclose of a thing at the end of the block.'''

        def __init__(self, thing):
            self.thing = thing

        async def __aenter__(self):
            return self.thing

        async def __aexit__(self, *exc_info):
            await self.thing.aclose()


    class suppress(AbstractContextManager):
        '''Leave the block quietly at the given exceptions.'''

        def __init__(self, *exceptions):
            self._exceptions = exceptions

        def __enter__(self):
            pass

        def __exit__(self, exctype, excinst, exctb):
            return exctype is not None and issubclass(exctype, self._exceptions)


    class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
        '''A context manager that does nothing.'''

        def __init__(self, enter_result=None):
            self.enter_result = enter_result

        def __enter__(self):
            return self.enter_result

        def __exit__(self, *excinfo):
            pass

        async def __aenter__(self):
            return self.enter_result

        async def __aexit__(self, *excinfo):
            pass


    class _Redirect(AbstractContextManager):
        def __init__(self, new_target):
            self._new_target = new_target
            self._old_targets = []

        def __enter__(self):
            self._old_targets.append(getattr(_sys, self._stream))
            setattr(_sys, self._stream, self._new_target)
            return self._new_target

        def __exit__(self, exctype, excinst, exctb):
            setattr(_sys, self._stream, self._old_targets.pop())


    class redirect_stdout(_Redirect):
        '''Send what is printed in the block elsewhere.'''
        _stream = "stdout"


    class redirect_stderr(_Redirect):
        '''Send what goes to standard error in the block elsewhere.'''
        _stream = "stderr"


    class chdir(AbstractContextManager):
        '''Another working directory in the block.'''

        def __init__(self, path):
            self.path = path
            self._old_cwd = []

        def __enter__(self):
            import os
            self._old_cwd.append(os.getcwd())
            os.chdir(self.path)

        def __exit__(self, *excinfo):
            import os
            os.chdir(self._old_cwd.pop())


    def _link_context(error, previous, outer):
        # The exception that an exit callback raised follows on the one it was called for.
        while True:
            context = error.__context__
            if context is None or context is previous:
                return
            if context is outer:
                break
            error = context
        error.__context__ = previous


    class _ExitStackBase:
        def __init__(self):
            self._exit_callbacks = []

        def pop_all(self):
            '''Move all callbacks to a new stack.'''
            other = type(self)()
            other._exit_callbacks = self._exit_callbacks
            self._exit_callbacks = []
            return other

        def enter_context(self, cm):
            '''Enter a context manager, to be left with the stack.'''
            cls = type(cm)
            try:
                enter = cls.__enter__
                leave = cls.__exit__
            except AttributeError:
                raise TypeError(
                    f"'{cls.__module__}.{cls.__qualname__}' object does "
                    "not support the context manager protocol") from None
            result = enter(cm)
            self._exit_callbacks.append((False, lambda *details: leave(cm, *details)))
            return result

        def push(self, exit):
            '''Register a context manager or a function like __exit__.'''
            try:
                leave = type(exit).__exit__
            except AttributeError:
                self._exit_callbacks.append((False, exit))
            else:
                self._exit_callbacks.append((False, lambda *details: leave(exit, *details)))
            return exit

        def callback(self, callback, /, *args, **kwds):
            '''Register a function to be called.'''
            def call(*details):
                callback(*args, **kwds)
            call.__wrapped__ = callback
            self._exit_callbacks.append((False, call))
            return callback


    class ExitStack(_ExitStackBase, AbstractContextManager):
        '''Context managers and callbacks that are left together.'''

        def __enter__(self):
            return self

        def __exit__(self, *details):
            outer = _sys.exc_info()[1]
            had_error = details[0] is not None
            pending = details[1] if had_error else None
            suppressed = raises = False
            while self._exit_callbacks:
                _, leave = self._exit_callbacks.pop()
                try:
                    if pending is None:
                        answer = leave(None, None, None)
                    else:
                        answer = leave(type(pending), pending, pending.__traceback__)
                    if answer and pending is not None:
                        suppressed = True
                        raises = False
                        pending = None
                except BaseException as error:
                    _link_context(error, pending, outer)
                    pending = error
                    raises = True
            if raises:
                kept = pending.__context__
                try:
                    raise pending
                except BaseException:
                    pending.__context__ = kept
                    raise
            return had_error and suppressed

        def close(self):
            '''Leave everything now.'''
            self.__exit__(None, None, None)


    class AsyncExitStack(_ExitStackBase, AbstractAsyncContextManager):
        '''ExitStack for async context managers too.'''

        async def __aenter__(self):
            return self

        async def enter_async_context(self, cm):
            '''Enter an async context manager, to be left with the stack.'''
            cls = type(cm)
            try:
                enter = cls.__aenter__
                leave = cls.__aexit__
            except AttributeError:
                raise TypeError(
                    f"'{cls.__module__}.{cls.__qualname__}' object does "
                    "not support the asynchronous context manager protocol") from None
            result = await enter(cm)
            self._exit_callbacks.append((True, lambda *details: leave(cm, *details)))
            return result

        def push_async_exit(self, exit):
            '''Register an async context manager or a coroutine function like __aexit__.'''
            try:
                leave = type(exit).__aexit__
            except AttributeError:
                self._exit_callbacks.append((True, exit))
            else:
                self._exit_callbacks.append((True, lambda *details: leave(exit, *details)))
            return exit

        def push_async_callback(self, callback, /, *args, **kwds):
            '''Register a coroutine function to be called.'''
            async def call(*details):
                await callback(*args, **kwds)
            call.__wrapped__ = callback
            self._exit_callbacks.append((True, call))
            return callback

        async def aclose(self):
            '''Leave everything now.'''
            await self.__aexit__(None, None, None)

        async def __aexit__(self, *details):
            outer = _sys.exc_info()[1]
            had_error = details[0] is not None
            pending = details[1] if had_error else None
            suppressed = raises = False
            while self._exit_callbacks:
                is_async, leave = self._exit_callbacks.pop()
                try:
                    if pending is None:
                        answer = leave(None, None, None)
                    else:
                        answer = leave(type(pending), pending, pending.__traceback__)
                    if is_async:
                        answer = await answer
                    if answer and pending is not None:
                        suppressed = True
                        raises = False
                        pending = None
                except BaseException as error:
                    _link_context(error, pending, outer)
                    pending = error
                    raises = True
            if raises:
                kept = pending.__context__
                try:
                    raise pending
                except BaseException:
                    pending.__context__ = kept
                    raise
            return had_error and suppressed
    """#
}
