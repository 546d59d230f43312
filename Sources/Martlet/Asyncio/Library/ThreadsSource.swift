extension AsyncioLibrary {
  /// `asyncio.threads`: to_thread, the loop's executor, and coroutines given to a loop by another thread.
  static let threads = """
    from asyncio import ensure_future, get_running_loop, iscoroutine
    from asyncio.futures import _chain, wrap_future
    from contextvars import copy_context as _copy_context

    __all__ = ('to_thread',)


    async def to_thread(func, /, *args, **kwargs):
        '''Run a function in a thread, in a copy of the current context; return its result.'''
        context = _copy_context()
        return await get_running_loop().run_in_executor(None, lambda: context.run(func, *args, **kwargs))


    def _run_in_executor(loop, executor, func, args):
        if executor is None:
            if loop._executor_shutdown_called:
                raise RuntimeError('Executor shutdown has been called')
            executor = loop._default_executor
            if executor is None:
                from concurrent.futures import ThreadPoolExecutor
                executor = loop._default_executor = ThreadPoolExecutor(thread_name_prefix='asyncio')
        return wrap_future(executor.submit(func, *args), loop=loop)


    async def _shutdown_default_executor(loop):
        from threading import Thread
        future = loop.create_future()

        def finish():
            try:
                loop._default_executor.shutdown(wait=True)
            except Exception as error:
                if not loop.is_closed():
                    loop.call_soon_threadsafe(future.set_exception, error)
            else:
                if not loop.is_closed():
                    loop.call_soon_threadsafe(future.set_result, None)

        thread = Thread(target=finish)
        thread.start()
        try:
            await future
        finally:
            thread.join()


    def run_coroutine_threadsafe(coro, loop):
        '''Have another thread's loop run a coroutine; return the concurrent.futures.Future of its result.'''
        from concurrent.futures import Future
        if not iscoroutine(coro):
            raise TypeError('A coroutine object is required')
        future = Future()

        def start():
            try:
                _chain(ensure_future(coro, loop=loop), future)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                if future.set_running_or_notify_cancel():
                    future.set_exception(error)
                raise

        loop.call_soon_threadsafe(start)
        return future

    """
}
