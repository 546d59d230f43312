class Switch:
    def __await__(self):
        yield


class Task:
    def __init__(self, coroutine):
        self.coroutine, self.result, self.done = coroutine, None, False

    def step(self):
        try:
            self.coroutine.send(None)
        except StopIteration as e:
            self.result, self.done = e.value, True

    def __await__(self):
        while not self.done:
            yield
        return self.result


async def child(n):
    for i in range(n):
        print("child", n, i)
        await Switch()
    return n * 10


async def main():
    tasks = [Task(child(n)) for n in (1, 2)]
    ready.extend(tasks)
    return [await t for t in tasks]


ready = []
root = Task(main())
ready.append(root)
while not root.done:
    task = ready.pop(0)
    task.step()
    if not task.done:
        ready.append(task)
print(root.result)
