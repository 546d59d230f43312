extension BundledModules {
  /// The module `faulthandler`.
  static let faulthandler: StaticString = #"""
    '''Tracebacks where the process crashes: a script of Martlet cannot crash it.'''
    _enabled = False
    # What signals did before they were registered.
    _before = {}


    def enable(file=None, all_threads=True):
        global _enabled
        _enabled = True


    def disable():
        global _enabled
        was, _enabled = _enabled, False
        return was


    def is_enabled():
        return _enabled


    def dump_traceback(file=None, all_threads=True):
        '''Write where the thread is.'''
        import os
        import traceback
        lines = [f'  File "{entry.filename}", line {entry.lineno} in {entry.name}\n'
                 for entry in reversed(traceback.extract_stack()[:-1])]
        os.write(_descriptor(file), os.fsencode("".join(["Stack (most recent call first):\n", *lines])))


    def _descriptor(file):
        import sys
        if file is None:
            file = sys.stderr
            if file is None:
                raise RuntimeError("unable to get sys.stderr")
        if isinstance(file, int):
            if file < 0:
                raise ValueError("file is not a valid file descripter")
            return file
        descriptor = file.fileno()
        try:
            file.flush()
        except Exception:
            pass
        return descriptor


    def dump_traceback_later(timeout, repeat=False, file=None, exit=False):
        raise NotImplementedError("faulthandler.dump_traceback_later is not supported")


    def cancel_dump_traceback_later():
        '''Nothing is pending.'''


    def register(signum, file=None, all_threads=True, chain=False):
        '''Write where the thread is when a signal comes.'''
        import signal
        descriptor = _descriptor(file)
        before = signal.signal(signum, lambda number, frame: dump_traceback(descriptor))
        _before.setdefault(signum, before)


    def unregister(signum):
        import signal
        if signum not in _before:
            return False
        signal.signal(signum, _before.pop(signum))
        return True
    """#
}
