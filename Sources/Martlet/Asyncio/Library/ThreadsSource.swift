extension AsyncioLibrary {
  /// `asyncio.threads`: to_thread. The function runs on the loop's own thread, in a later turn.
  static let threads = """
    from asyncio import get_running_loop

    __all__ = ('to_thread',)


    async def to_thread(func, /, *args, **kwargs):
        '''Run a function without keeping its caller's task from being suspended; return its result.'''
        return await get_running_loop().run_in_executor(None, lambda: func(*args, **kwargs))

    """
}
