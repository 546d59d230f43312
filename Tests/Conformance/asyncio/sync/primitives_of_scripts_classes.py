import asyncio


class NamedLock(asyncio.Lock):
    def __init__(self, name):
        super().__init__()
        self.name = name

    async def acquire(self):
        print('acquire', self.name)
        return await super().acquire()

    def release(self):
        print('release', self.name)
        super().release()


class CountingSemaphore(asyncio.BoundedSemaphore):
    acquired = 0

    async def acquire(self):
        self.acquired += 1
        return await super().acquire()


class Forgetful(asyncio.Lock):
    def __init__(self):
        pass


async def wait(condition, name):
    async with condition:
        print(name, await condition.wait())


async def main():
    async with NamedLock('a') as entered:
        print(entered)
    lock = NamedLock('b')
    condition = asyncio.Condition(lock)
    waiting = [asyncio.create_task(wait(condition, n)) for n in range(2)]
    await asyncio.sleep(0)
    async with condition:
        print(condition.locked(), lock.locked(), condition._lock is lock)
        condition.notify(5)
    await asyncio.gather(*waiting)
    semaphore = CountingSemaphore(1)
    async with semaphore:
        print(semaphore.acquired, semaphore.locked(), semaphore._value)
    try:
        semaphore.release()
    except ValueError as error:
        print(error)
    try:
        Forgetful().locked()
    except AttributeError as error:
        print(error)
    event = asyncio.Event()
    event.note = 'kept'
    print(event.note, vars(event)['note'], isinstance(event, asyncio.Event))
    for wrong in (lambda: asyncio.Semaphore(-1)), (lambda: asyncio.Barrier(0)), (lambda: asyncio.Condition(5)):
        try:
            wrong()
        except (ValueError, AttributeError) as error:
            print(type(error).__name__, error)


asyncio.run(main())
