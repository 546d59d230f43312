extension BundledModules {
  /// The module `faulthandler`.
  static let faulthandler: StaticString = #"""
    '''Tracebacks where the process crashes: a script of Martlet cannot crash it.'''
    _enabled = False


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
        import sys
        import traceback
        output = sys.stderr if file is None else file
        output.write("Stack (most recent call first):\n")
        for entry in reversed(traceback.extract_stack()[:-1]):
            output.write(f'  File "{entry.filename}", line {entry.lineno} in {entry.name}\n')


    def dump_traceback_later(timeout, repeat=False, file=None, exit=False):
        raise NotImplementedError("faulthandler.dump_traceback_later is not supported")


    def cancel_dump_traceback_later():
        '''Nothing is pending.'''


    def register(signum, file=None, all_threads=True, chain=False):
        '''Write where the thread is when a signal comes.'''
        import signal
        signal.signal(signum, lambda number, frame: dump_traceback(file))


    def unregister(signum):
        import signal
        signal.signal(signum, signal.SIG_DFL)
        return True
    """#
}
