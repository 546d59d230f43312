extension BundledModules {
  /// The module `signal`.
  static let signal: StaticString = #"""
    '''The numbers of signals.'''
    import sys as _sys
    from enum import IntEnum as _IntEnum


    class Signals(_IntEnum):
        '''A signal.'''
        SIGHUP = 1
        SIGINT = 2
        SIGQUIT = 3
        SIGILL = 4
        SIGTRAP = 5
        SIGABRT = 6
        SIGFPE = 8
        SIGKILL = 9
        SIGSEGV = 11
        SIGPIPE = 13
        SIGALRM = 14
        SIGTERM = 15
        SIGBUS = 10 if _sys.platform == "darwin" else 7
        SIGUSR1 = 30 if _sys.platform == "darwin" else 10
        SIGUSR2 = 31 if _sys.platform == "darwin" else 12
        SIGCHLD = 20 if _sys.platform == "darwin" else 17
        SIGCONT = 19 if _sys.platform == "darwin" else 18
        SIGSTOP = 17 if _sys.platform == "darwin" else 19


    class Handlers(_IntEnum):
        '''What can be done about a signal beside calling a function.'''
        SIG_DFL = 0
        SIG_IGN = 1


    _sys.modules[__name__].__dict__.update(Signals.__members__)
    SIG_DFL, SIG_IGN = Handlers
    _handlers = {}


    def default_int_handler(signalnum, frame, /):
        raise KeyboardInterrupt


    def getsignal(signalnum, /):
        return _handlers.get(signalnum, default_int_handler if signalnum == 2 else SIG_DFL)


    def signal(signalnum, handler, /):
        raise NotImplementedError("signal handlers of scripts are not supported; use loop.add_signal_handler")


    def strsignal(signalnum, /):
        return {1: "Hangup", 2: "Interrupt", 9: "Killed", 15: "Terminated"}.get(int(signalnum))
    """#
}
