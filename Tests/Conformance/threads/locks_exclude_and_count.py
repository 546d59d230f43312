import threading

total = 0
lock = threading.Lock()
again = threading.RLock()


def count():
    global total
    for _ in range(200):
        with lock:
            seen = total
            total = seen + 1


threads = [threading.Thread(target=count) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total, lock.locked())
print(lock.acquire(), lock.acquire(False), lock.acquire(timeout=0.01), lock.locked())


def other():
    print("other", lock.acquire(blocking=False), again.acquire(blocking=False))
    lock.release()


with again:
    with again:
        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
print(lock.locked(), again.acquire(False))
again.release()
