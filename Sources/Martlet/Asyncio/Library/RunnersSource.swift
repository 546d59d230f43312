extension AsyncioLibrary {
  /// `asyncio.runners`: Runner. `run` is native.
  static let runners = """
    from asyncio import (
        _current_context, _get_running_loop, _refusal, _run_main, _shut_down, iscoroutine, new_event_loop, run, set_event_loop,
    )

    __all__ = ('Runner', 'run')


    class Runner:
        '''A loop kept for several runs; closing it does what run() does at its end.'''

        def __init__(self, *, debug=None, loop_factory=None):
            self._settings = debug, loop_factory
            # The loop is made when it is first needed; False once it is closed.
            self._loop = None

        def __enter__(self):
            self.get_loop()
            return self

        def __exit__(self, exc_type, exc, tb):
            self.close()

        def get_loop(self):
            '''The loop.'''
            if self._loop is None:
                debug, factory = self._settings
                self._loop = new_event_loop() if factory is None else factory()
                if factory is None:
                    set_event_loop(self._loop)
                if debug is not None:
                    self._loop.set_debug(debug)
                self._own_context = _current_context()
            elif self._loop is False:
                raise RuntimeError('Runner is closed')
            return self._loop

        def run(self, coro, *, context=None):
            '''Run a coroutine in the loop; return its result.'''
            if not iscoroutine(coro):
                raise ValueError(f'a coroutine was expected, got {coro!r}')
            if _get_running_loop() is not None:
                raise _refusal(coro, RuntimeError('Runner.run() cannot be called from a running event loop'))
            if self._loop is False:
                raise _refusal(coro, RuntimeError('Runner is closed'))
            loop = self.get_loop()
            return _run_main(loop, loop.create_task(coro, context=self._own_context if context is None else context))

        def close(self):
            '''Cancel what is left, close the loop.'''
            if self._loop:
                ended, self._loop = self._loop, False
                _shut_down(ended, self._settings[1] is None)

    """
}
