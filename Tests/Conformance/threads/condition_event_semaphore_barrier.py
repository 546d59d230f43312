import threading

condition = threading.Condition()
items = []


def consume():
    for _ in range(3):
        with condition:
            while not items:
                condition.wait()
            print("consumed", items.pop(0))
            condition.notify_all()


thread = threading.Thread(target=consume)
thread.start()
for item in range(3):
    with condition:
        items.append(item)
        condition.notify()
        condition.wait_for(lambda: not items)
thread.join()
with condition:
    print(condition.wait(0.01), condition.wait_for(lambda: False, 0.01))

event = threading.Event()
print(event.is_set(), event.wait(0.01))
thread = threading.Thread(target=lambda: print("woken", event.wait()))
thread.start()
event.set()
thread.join()
print(event.wait(), event.is_set())
event.clear()
print(event.is_set())

semaphore = threading.Semaphore(2)
print(semaphore.acquire(), semaphore.acquire(), semaphore.acquire(False), semaphore.acquire(timeout=0.01))
thread = threading.Thread(target=lambda: print("got", semaphore.acquire()))
thread.start()
semaphore.release()
thread.join()
with threading.BoundedSemaphore(1) as got:
    print(got)

barrier = threading.Barrier(3, action=lambda: print("action"))
places = []
threads = [threading.Thread(target=lambda: places.append(barrier.wait())) for _ in range(2)]
for thread in threads:
    thread.start()
places.append(barrier.wait())
for thread in threads:
    thread.join()
print(sorted(places), barrier.n_waiting, barrier.parties, barrier.broken)
try:
    threading.Barrier(2).wait(0.01)
except threading.BrokenBarrierError as error:
    print("broken", repr(error))
barrier.abort()
print(barrier.broken)
barrier.reset()
print(barrier.broken)
