extension BundledModules {
  /// The module `_signal_waits`: signals that are held back and waited for.
  static let signalWaits: StaticString = #"""
    '''Signals that are held back and waited for.'''
    import _signal
    import signal as _names
    import threading as _threading
    from _runtime import builtins as _builtins
    from _structseq import structure as _structure

    __name__ = "signal"

    struct_siginfo = _structure("signal", "struct_siginfo", (
        "si_signo", "si_code", "si_errno", "si_pid", "si_uid", "si_status", "si_band"))


    def _named(numbers):
        known = _names.Signals._value2member_map_
        return {known.get(number, number) for number in numbers}


    def pthread_sigmask(how, mask):
        '''Change the set of signals that are held back; the set before.'''
        return _named(_signal.sigmask(how, mask))


    def sigpending():
        '''The signals that have come and are held back.'''
        return _named(_signal.sigpending())


    def sigwait(sigset):
        '''Wait for a signal of a set.'''
        number = _signal.sigwait(sigset, None)[0]
        return _names.Signals._value2member_map_.get(number, number)


    def sigwaitinfo(sigset, /):
        '''Wait for a signal of a set; what is known of it.'''
        return struct_siginfo(_signal.sigwait(sigset, None))


    def sigtimedwait(sigset, timeout, /):
        '''The same; None if none comes within the time.'''
        if not isinstance(timeout, float):
            timeout = _names._index(timeout)
        if timeout < 0:
            raise ValueError("timeout must be non-negative")
        found = _signal.sigwait(sigset, timeout)
        return None if found is None else struct_siginfo(found)


    def pthread_kill(thread_id, signalnum, /):
        '''Send a thread a signal; handlers run in the main one.'''
        if not isinstance(thread_id, int):
            raise TypeError(f"pthread_kill() argument 1 must be int, not {type(thread_id).__name__}")
        if all(thread.ident != thread_id for thread in _threading.enumerate()):
            raise ProcessLookupError(3, "No such process")
        if not 0 <= _names._index(signalnum) < _names.NSIG:
            raise OSError(22, "Invalid argument")
        if signalnum:
            _signal.raise_signal(signalnum)


    _builtins(globals(), "sigwaitinfo sigtimedwait pthread_kill")
    """#
}
