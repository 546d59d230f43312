import asyncio


async def main():
    lock = asyncio.Lock()
    coroutine = lock.acquire()
    print(type(coroutine).__name__, coroutine.__qualname__, asyncio.iscoroutine(coroutine))
    try:
        coroutine.send(None)
    except StopIteration as stop:
        print('acquired', stop.value)
    second = lock.acquire()
    future = second.send(None)
    print(asyncio.isfuture(future), len(lock._waiters), future is lock._waiters[0])
    second.close()
    print(len(lock._waiters))
    third = lock.acquire()
    third.send(None)
    try:
        third.throw(ValueError('thrown in'))
    except ValueError as error:
        print(error, len(lock._waiters))
    queue = asyncio.Queue(1)
    getting = queue.get()
    getter = getting.send(None)
    queue.put_nowait('item')
    print(getter.done(), len(queue._getters))
    try:
        getting.send(None)
    except StopIteration as stop:
        print(stop.value)
    queue.put_nowait('first')
    putting = queue.put('second')
    putting.send(None)
    print(len(queue._putters))
    putting.close()
    print(len(queue._putters), queue)
    event = asyncio.Event()
    waiting = asyncio.ensure_future(event.wait())
    await asyncio.sleep(0)
    waiting.cancel('enough')
    try:
        await waiting
    except asyncio.CancelledError as error:
        print(repr(error), len(event._waiters))
    semaphore = asyncio.Semaphore(2)
    print(await asyncio.gather(semaphore.acquire(), semaphore.acquire()), semaphore.locked())


asyncio.run(main())
