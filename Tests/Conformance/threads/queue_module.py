import queue
import threading

q = queue.Queue(2)


def produce():
    for number in range(5):
        q.put(number)
    q.put(None)


thread = threading.Thread(target=produce)
thread.start()
while (item := q.get()) is not None:
    print("item", item)
    q.task_done()
q.task_done()
q.join()
thread.join()
print(q.empty(), q.full(), q.qsize(), q.maxsize, q.unfinished_tasks)
q.put(1)
q.put_nowait(2)
for attempt in [lambda: q.put(3, False), lambda: q.get(timeout=-1), q.get_nowait,
                q.get_nowait, q.get_nowait, q.task_done, q.task_done, q.task_done]:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
p = queue.PriorityQueue()
for item in [3, 1, 2]:
    p.put(item)
print([p.get() for _ in range(3)])
s = queue.LifoQueue()
for item in [3, 1, 2]:
    s.put(item)
print([s.get() for _ in range(3)])
simple = queue.SimpleQueue()
simple.put(1)
simple.put_nowait(2)
print(simple.qsize(), simple.empty(), simple.get(), simple.get_nowait(), simple.empty())
for attempt in [simple.get_nowait, lambda: simple.get(timeout=0.01), lambda: simple.get(timeout=-1),
                lambda: simple.get(False)]:
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
thread = threading.Thread(target=lambda: print("got", simple.get()))
thread.start()
simple.put("late")
thread.join()
