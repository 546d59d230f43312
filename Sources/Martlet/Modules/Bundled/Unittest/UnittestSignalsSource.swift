extension BundledModules {
  /// The module `unittest.signals`.
  static let unittestSignals: StaticString = #"""
    '''Ctrl-C ends the runs of tests after the test that runs, as long as it is handled here.'''
    import functools
    import signal
    import weakref

    __unittest = True
    _results = weakref.WeakKeyDictionary()
    _handler = None


    class _InterruptHandler:
        def __init__(self, default_handler):
            self.called = False
            self.original_handler = default_handler
            if not callable(default_handler):
                default_handler = (
                    signal.default_int_handler if default_handler == signal.SIG_DFL else lambda signum, frame: None)
            self.default_handler = default_handler

        def __call__(self, signum, frame):
            # Somebody else has taken over, or it is the second time.
            if signal.getsignal(signal.SIGINT) is not self or self.called:
                self.default_handler(signum, frame)
            self.called = True
            for result in list(_results):
                result.stop()


    def registerResult(result):
        '''Have a run stopped by Ctrl-C.'''
        _results[result] = 1


    def removeResult(result):
        '''Undo that; False if it was not so.'''
        return bool(_results.pop(result, None))


    def installHandler():
        '''Handle Ctrl-C.'''
        global _handler
        if _handler is None:
            _handler = _InterruptHandler(signal.getsignal(signal.SIGINT))
            signal.signal(signal.SIGINT, _handler)


    def removeHandler(method=None):
        '''Handle it no more; as a decorator, while the function runs.'''
        if method is not None:
            @functools.wraps(method)
            def inner(*args, **kwargs):
                before = signal.getsignal(signal.SIGINT)
                removeHandler()
                try:
                    return method(*args, **kwargs)
                finally:
                    signal.signal(signal.SIGINT, before)
            return inner
        if _handler is not None:
            signal.signal(signal.SIGINT, _handler.original_handler)
    """#
}
