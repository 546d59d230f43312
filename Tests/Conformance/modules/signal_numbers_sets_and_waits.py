"""The numbers of signals on Linux, masks, pending signals and waiting for them."""
import os
import signal
import threading

NAMES = """SIGHUP SIGINT SIGQUIT SIGILL SIGTRAP SIGABRT SIGIOT SIGBUS SIGFPE SIGKILL SIGUSR1 SIGSEGV SIGUSR2 SIGPIPE
SIGALRM SIGTERM SIGSTKFLT SIGCHLD SIGCLD SIGCONT SIGSTOP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGXCPU SIGXFSZ SIGVTALRM
SIGPROF SIGWINCH SIGIO SIGPOLL SIGPWR SIGSYS SIGRTMIN SIGRTMAX""".split()
for name in NAMES:
    member = getattr(signal, name)
    print(name, repr(member), int(member), member.name, member is signal.Signals[name], signal.strsignal(member))
print([signal.SIG_BLOCK, signal.SIG_UNBLOCK, signal.SIG_SETMASK], list(signal.Sigmasks), signal.Sigmasks(1).name)
print([signal.SIG_DFL, signal.SIG_IGN], list(signal.Handlers), signal.NSIG)


def show(function, *args):
    try:
        result = function(*args)
        print(function.__name__, sorted(result) if isinstance(result, set) else result)
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


show(signal.pthread_sigmask, signal.SIG_BLOCK, [])
show(signal.pthread_sigmask, signal.SIG_BLOCK, {signal.SIGUSR1, signal.SIGUSR2})
show(signal.pthread_sigmask, signal.SIG_UNBLOCK, [signal.SIGUSR2])
show(signal.sigpending)
os.kill(os.getpid(), signal.SIGUSR1)
show(signal.sigpending)
show(signal.sigwait, [signal.SIGUSR1])
show(signal.sigpending)
signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)
found = signal.sigwaitinfo([signal.SIGUSR1])
print(found.si_signo, found.si_pid == os.getpid(), found.si_uid == os.getuid(), found.si_errno,
      [type(value).__name__ for value in (found.si_status, found.si_band, found.si_code)], len(found), found.n_fields, found.n_sequence_fields,
      found.n_unnamed_fields)
print(signal.sigtimedwait([signal.SIGUSR1], 0))
os.kill(os.getpid(), signal.SIGUSR1)
print(signal.sigtimedwait({signal.SIGUSR1}, 5).si_signo)
print(signal.struct_siginfo(range(7)), signal.struct_siginfo.__match_args__)
signal.signal(signal.SIGUSR1, lambda number, frame: print("handled", number))
os.kill(os.getpid(), signal.SIGUSR1)
print("not yet")
print(signal.pthread_sigmask(signal.SIG_SETMASK, []) == {signal.SIGUSR1})
signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
print("after both")
show(signal.pthread_sigmask, 99, [])
show(signal.pthread_sigmask, signal.SIG_BLOCK, [0])
show(signal.pthread_sigmask, signal.SIG_BLOCK, [99])
show(signal.pthread_sigmask, signal.SIG_BLOCK, ["x"])
show(signal.pthread_sigmask, signal.SIG_BLOCK, 5)
show(signal.sigwait, 5)
show(signal.sigtimedwait, [signal.SIGUSR1], -1)
show(signal.sigtimedwait, [signal.SIGUSR1], "x")
show(signal.pthread_kill, threading.get_ident(), 99)
show(signal.pthread_kill, "x", 0)
show(signal.pthread_kill, threading.get_ident(), 0)
woken = []
signal.signal(signal.SIGALRM, lambda number, frame: woken.append(number))
signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)
signal.pause()
signal.setitimer(signal.ITIMER_REAL, 0)
print(len(woken) > 0)
