class Sleep:
    def __init__(self, ticks):
        self.ticks = ticks

    def __await__(self):
        yield self.ticks
        return f"slept {self.ticks}"


async def worker(name, ticks):
    for _ in range(2):
        print(name, await Sleep(ticks))
    return name


def run(*coroutines):
    now, queue = 0, [(0, i, c) for i, c in enumerate(coroutines)]
    while queue:
        queue.sort(key=lambda entry: entry[:2])
        now, i, c = queue.pop(0)
        try:
            queue.append((now + c.send(None), i, c))
        except StopIteration as e:
            print(f"t={now} {e.value} finished")


run(worker("a", 2), worker("b", 3))
