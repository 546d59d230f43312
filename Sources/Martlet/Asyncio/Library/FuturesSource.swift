extension AsyncioLibrary {
  /// `asyncio.futures`: futures of other threads. `Future` is native.
  static let futures = """
    from asyncio import CancelledError, Future, InvalidStateError, get_event_loop, isfuture
    import concurrent.futures._base as _concurrent

    __all__ = ('Future', 'wrap_future', 'isfuture')


    def wrap_future(future, *, loop=None):
        '''The future of a loop for one of an executor.'''
        if isfuture(future):
            return future
        assert isinstance(future, _concurrent.Future), f'concurrent.futures.Future is expected, got {future!r}'
        if loop is None:
            loop = get_event_loop()
        wrapper = loop.create_future()
        _chain(future, wrapper)
        return wrapper


    def _chain(source, destination):
        '''Give destination what becomes of source, and cancel source with it.'''
        source_loop = source.get_loop() if isfuture(source) else None
        destination_loop = destination.get_loop() if isfuture(destination) else None

        def cancel(destination):
            if not destination.cancelled():
                return
            if source_loop is None or source_loop is destination_loop:
                source.cancel()
            else:
                source_loop.call_soon_threadsafe(source.cancel)

        def copy(source):
            if destination_loop is None or destination_loop is source_loop:
                _copy(destination, source)
            elif not destination_loop.is_closed():
                destination_loop.call_soon_threadsafe(_copy, destination, source)

        # The names that the repr of a future shows.
        cancel.__qualname__ = '_chain_future.<locals>._call_check_cancel'
        copy.__qualname__ = '_chain_future.<locals>._call_set_state'
        destination.add_done_callback(cancel)
        source.add_done_callback(copy)


    def _copy(destination, source):
        if isfuture(destination):
            if destination.cancelled():
                return
            assert not destination.done()
        elif source.cancelled():
            destination.cancel()
            if not destination.set_running_or_notify_cancel():
                return
            assert False
        elif not destination.set_running_or_notify_cancel():
            return
        if source.cancelled():
            destination.cancel()
            return
        error = source.exception()
        if error is None:
            destination.set_result(source.result())
        else:
            destination.set_exception(_translated(error))


    # The two libraries have exceptions of the same names; an error of a timeout is another instance afterwards.
    _TRANSLATIONS = {
        _concurrent.CancelledError: CancelledError,
        _concurrent.TimeoutError: TimeoutError,
        _concurrent.InvalidStateError: InvalidStateError,
    }


    def _translated(error):
        other = _TRANSLATIONS.get(type(error))
        return error if other is None else other(*error.args)

    """
}
