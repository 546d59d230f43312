import signal

hits = []
signal.signal(signal.SIGALRM, lambda number, frame: hits.append(number))
signal.setitimer(signal.ITIMER_REAL, 0.05, 0.05)
while len(hits) < 3:
    signal.pause()
signal.setitimer(signal.ITIMER_REAL, 0)
print(len(hits) >= 3, hits[0] == signal.SIGALRM)
