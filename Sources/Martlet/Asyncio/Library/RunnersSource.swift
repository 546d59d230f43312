extension AsyncioLibrary {
  /// `asyncio.runners`: Runner. `run` is native.
  static let runners = """
    from asyncio import (
        _current_context, _run_main, _shut_down, get_event_loop, iscoroutine, new_event_loop, run, set_event_loop,
        _get_running_loop,
    )

    __all__ = ('Runner', 'run')


    class Runner:
        '''A loop kept for several runs; closing it does what run() does at its end.'''

        def __init__(self, *, debug=None, loop_factory=None):
            self._phase = 'created'
            self._debug = debug
            self._loop_factory = loop_factory
            self._loop = None
            self._context = None

        def __enter__(self):
            self._open()
            return self

        def __exit__(self, exc_type, exc, tb):
            self.close()

        def _open(self):
            if self._phase == 'closed':
                raise RuntimeError('Runner is closed')
            if self._phase == 'open':
                return
            if self._loop_factory is None:
                self._loop = new_event_loop()
                set_event_loop(self._loop)
            else:
                self._loop = self._loop_factory()
            if self._debug is not None:
                self._loop.set_debug(self._debug)
            self._context = _current_context()
            self._phase = 'open'

        def close(self):
            '''Cancel what is left, close the loop.'''
            if self._phase != 'open':
                return
            loop, self._loop = self._loop, None
            self._phase = 'closed'
            _shut_down(loop, self._loop_factory is None)

        def get_loop(self):
            '''The loop.'''
            self._open()
            return self._loop

        def run(self, coro, *, context=None):
            '''Run a coroutine in the loop; return its result.'''
            if not iscoroutine(coro):
                raise ValueError(f'a coroutine was expected, got {coro!r}')
            if _get_running_loop() is not None:
                raise RuntimeError('Runner.run() cannot be called from a running event loop')
            self._open()
            task = self._loop.create_task(coro, context=self._context if context is None else context)
            return _run_main(self._loop, task)

    """
}
