extension AsyncioLibrary {
  /// `asyncio.selector_events`: callbacks of a loop for descriptors that are ready.
  static let selectorEvents = """
    '''Callbacks for descriptors that are ready.'''
    from asyncio import Handle
    from selectors import _descriptor
    import _process

    # Handles by loop, descriptor and whether it is to be written.
    _watched = {}


    def _add(loop, fd, writes, callback, args):
        loop._check_closed()
        for key in [key for key in _watched if key[0].is_closed()]:
            del _watched[key]
        key = loop, _descriptor(fd), writes
        known = _watched.get(key)
        if known is None:
            _process.require_readiness(key[1])
            _ask(key)
        else:
            known.cancel()
        _watched[key] = Handle(callback, args, loop, None)
        return _watched[key]


    def _ask(key):
        _process.watch_soon(*key, lambda *answer: _ready(key))


    def _ready(key):
        handle = _watched.get(key)
        if handle is not None:
            handle._run()
            # It may have been removed or replaced.
            if key in _watched:
                _ask(key)


    def _remove(loop, fd, writes):
        if loop.is_closed():
            return False
        key = loop, _descriptor(fd), writes
        handle = _watched.pop(key, None)
        if handle is None:
            return False
        handle.cancel()
        _process.unwatch(key[1], writes)
        return True

    """
}
