# A negative timeout is an error even where there is room or an item; without waiting it is not looked at.
import queue

for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = kind(2)
    for give in (
        lambda: q.put(1, timeout=-1),
        lambda: q.put(1, False, -1),
        lambda: q.put(2, timeout=0),
        lambda: q.put(3, False),
        lambda: q.put_nowait(3),
        lambda: q.get(timeout=-1),
        lambda: q.get(True, 5),
        lambda: q.get(False, -1),
        lambda: q.get(timeout=0),
        lambda: q.get_nowait(),
    ):
        try:
            print(give(), q.qsize(), q.unfinished_tasks)
        except Exception as error:
            print(type(error).__name__, error, q.qsize())
    q.task_done()
    q.task_done()
    q.join()


class Even(queue.Queue):
    def _init(self, maxsize):
        self.kept = []

    def _qsize(self):
        return len(self.kept)

    def _put(self, item):
        print("puts", item)
        self.kept.append(item)

    def _get(self):
        return self.kept.pop(len(self.kept) // 2)


q = Even(3)
for number in range(3):
    q.put(number)
print(q.full(), q.get(), q.get(), q.get(), q.empty())
