import signal

print(list(signal.Signals))
print(signal.SIGIOT, signal.SIGCLD is signal.SIGCHLD, signal.Signals(29), signal.SIGRTMIN, signal.Signals.SIGPOLL.name)
print(len(signal.valid_signals()), signal.SIGWINCH in signal.valid_signals(), signal.strsignal(signal.SIGTSTP))
