extension BundledModules {
  /// The module `signal`.
  static let signal: StaticString = #"""
    '''The numbers of signals.'''
    import _signal
    import sys as _sys
    from _signal import alarm, default_int_handler, pause, raise_signal
    from enum import IntEnum as _IntEnum
    from operator import index as _index
    from _runtime import names_to_come as _names_to_come

    _numbers = dict(
        SIGHUP=1, SIGINT=2, SIGQUIT=3, SIGILL=4, SIGTRAP=5, SIGABRT=6, SIGIOT=6, SIGFPE=8, SIGKILL=9, SIGSEGV=11,
        SIGPIPE=13, SIGALRM=14, SIGTERM=15, SIGTTIN=21, SIGTTOU=22, SIGXCPU=24, SIGXFSZ=25, SIGVTALRM=26, SIGPROF=27,
        SIGWINCH=28)
    if _sys.platform == "darwin":
        _numbers.update(
            SIGBUS=10, SIGSYS=12, SIGURG=16, SIGSTOP=17, SIGTSTP=18, SIGCONT=19, SIGCHLD=20, SIGIO=23, SIGUSR1=30,
            SIGUSR2=31)
    else:
        _numbers.update(
            SIGBUS=7, SIGUSR1=10, SIGUSR2=12, SIGSTKFLT=16, SIGCHLD=17, SIGCLD=17, SIGCONT=18, SIGSTOP=19, SIGTSTP=20,
            SIGURG=23, SIGIO=29, SIGPOLL=29, SIGPWR=30, SIGSYS=31, SIGRTMIN=34, SIGRTMAX=64)
    Signals = _IntEnum("Signals", sorted(_numbers.items(), key=lambda pair: (pair[1], pair[0])), module=__name__)


    class Handlers(_IntEnum):
        '''What can be done about a signal beside calling a function.'''
        SIG_DFL = 0
        SIG_IGN = 1


    _sys.modules[__name__].__dict__.update(Signals.__members__)
    SIG_DFL, SIG_IGN = Handlers
    NSIG = 65


    class Sigmasks(_IntEnum):
        '''What pthread_sigmask does.'''
        SIG_BLOCK = 0
        SIG_UNBLOCK = 1
        SIG_SETMASK = 2


    SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK = Sigmasks
    _names_to_come(
        "_signal_waits", "pthread_kill pthread_sigmask sigpending sigtimedwait sigwait sigwaitinfo struct_siginfo")


    def signal(signalnum, handler):
        '''Call handler(number, frame) at a signal; return what was done before.'''
        if handler in (SIG_DFL, SIG_IGN) if isinstance(handler, int) else callable(handler):
            previous = getsignal(signalnum)
            if handler is default_int_handler and signalnum == SIGINT:
                handler = SIG_DFL
            elif signalnum == SIGINT and handler == SIG_DFL:
                handler = _die_of_interrupt
            _signal.set(signalnum, int(handler) if isinstance(handler, int) else handler)
            return previous
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")


    def _die_of_interrupt(signalnum, frame):
        raise KeyboardInterrupt


    def getsignal(signalnum):
        '''What is done at a signal.'''
        handler = _signal.get(signalnum)
        if handler is _die_of_interrupt:
            return SIG_DFL
        if isinstance(handler, int):
            return default_int_handler if signalnum == SIGINT and handler == 0 else Handlers(handler)
        return handler


    def valid_signals():
        '''The signals there are.'''
        return {Signals(n) if n in Signals._value2member_map_ else n for n in range(1, NSIG) if n not in (32, 33)}


    def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
        '''Refused: the loop is woken without it.'''
        raise NotImplementedError("signal.set_wakeup_fd is not supported; a loop is woken by signals without it")


    def siginterrupt(signalnum, flag, /):
        '''Nothing: interrupted calls of the system are always begun again.'''


    def strsignal(signalnum, /):
        '''The system's words for a signal.'''
        number = _index(signalnum)
        if not 1 <= number < NSIG:
            raise ValueError("signal number out of range")
        if "SIGRTMIN" in _numbers and SIGRTMIN <= number <= SIGRTMAX:
            return f"Real-time signal {number - SIGRTMIN}"
        return _descriptions.get(Signals._value2member_map_.get(number))


    _descriptions = {
        SIGHUP: "Hangup", SIGINT: "Interrupt", SIGQUIT: "Quit", SIGILL: "Illegal instruction",
        SIGTRAP: "Trace/breakpoint trap", SIGABRT: "Aborted", SIGBUS: "Bus error", SIGFPE: "Floating point exception",
        SIGKILL: "Killed", SIGUSR1: "User defined signal 1", SIGSEGV: "Segmentation fault",
        SIGUSR2: "User defined signal 2", SIGPIPE: "Broken pipe", SIGALRM: "Alarm clock", SIGTERM: "Terminated",
        SIGCHLD: "Child exited", SIGCONT: "Continued", SIGSTOP: "Stopped (signal)", SIGTSTP: "Stopped",
        SIGTTIN: "Stopped (tty input)", SIGTTOU: "Stopped (tty output)", SIGURG: "Urgent I/O condition",
        SIGXCPU: "CPU time limit exceeded", SIGXFSZ: "File size limit exceeded", SIGVTALRM: "Virtual timer expired",
        SIGPROF: "Profiling timer expired", SIGWINCH: "Window changed", SIGIO: "I/O possible", SIGSYS: "Bad system call"}
    if _sys.platform != "darwin":
        _descriptions.update({SIGSTKFLT: "Stack fault", SIGPWR: "Power failure"})
    ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = range(3)


    class itimer_error(OSError):
        '''A timer that the system does not know, or a time that it cannot wait.'''


    ItimerError = itimer_error


    def setitimer(which, seconds, interval=0.0, /):
        '''Have a signal sent after some seconds, and then at intervals; return what was left of the timer before.'''
        try:
            return _signal.setitimer(which, seconds, interval)
        except OSError as error:
            failure = itimer_error(*error.args)
        raise failure


    def getitimer(which, /):
        '''What is left of a timer, and its interval.'''
        try:
            return _signal.getitimer(which)
        except OSError as error:
            failure = itimer_error(*error.args)
        raise failure
    """#
}
