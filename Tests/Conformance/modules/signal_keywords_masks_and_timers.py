"""Handlers by keyword, numbers of signals, and timers that send one."""
import signal


def attempt(call, *args, **keywords):
    try:
        print(call(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


print([(member.name, member.value) for member in signal.Signals])
print({name: getattr(signal, name) for name in ("SIGIOT", "SIGCLD", "SIGPOLL", "SIG_DFL", "SIG_IGN", "NSIG")})
print(list(signal.Handlers), list(signal.Sigmasks), signal.SIGINT == 2, signal.Signals["SIGHUP"], signal.Signals(15).name)
attempt(signal.Signals, 99)
print(len(signal.valid_signals()), signal.SIGRTMIN in signal.valid_signals(), 0 in signal.valid_signals())
for number in (1, 2, 5, 11, 16, 17, 23, 28, 31, 32, 34, 64, 0, 65, "x", 2.0):
    attempt(signal.strsignal, number)


def note(signalnum, frame):
    print("got", signal.Signals(signalnum).name)
    got.append(signalnum)


got = []


attempt(signal.signal, signalnum=signal.SIGUSR1, handler=note)
print(signal.getsignal(signalnum=signal.SIGUSR1) is note)
signal.raise_signal(signal.SIGUSR1)
print(signal.signal(signal.SIGUSR1, signal.SIG_IGN) is note, signal.getsignal(signal.SIGUSR1))
signal.raise_signal(signal.SIGUSR1)
print(repr(signal.signal(signal.SIGUSR1, signal.SIG_DFL)), repr(signal.getsignal(signal.SIGUSR1)))
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
attempt(signal.default_int_handler.__call__, 2)
for args in ((), (2,), (0, note), (65, note), (signal.SIGKILL, note), (signal.SIGUSR1, 5), (signal.SIGUSR1, "x"), ("x", note)):
    attempt(signal.signal, *args)
attempt(signal.getsignal, 0)
attempt(signal.getsignal)
attempt(signal.raise_signal, 99)

print(signal.ITIMER_REAL, signal.ITIMER_VIRTUAL, signal.ITIMER_PROF, signal.ItimerError is OSError)
signal.signal(signal.SIGALRM, note)
print(signal.setitimer(signal.ITIMER_REAL, 1000, 50), signal.getitimer(signal.ITIMER_REAL)[1])
left, interval = signal.setitimer(signal.ITIMER_REAL, 0.01)
print(990 < left <= 1000, interval)
while signal.SIGALRM not in got:
    pass
print(signal.getitimer(0))
for args in ((9, 1), (0, -1), (0, "x")):
    attempt(signal.setitimer, *args)
attempt(signal.getitimer, 9)
attempt(signal.siginterrupt, signal.SIGUSR1, False)
signal.alarm(1000)
print(signal.alarm(0) in (999, 1000), signal.alarm(0))
