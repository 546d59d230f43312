import asyncio


async def attempt(name, awaitable, delay):
    try:
        async with asyncio.timeout(delay) as timeout:
            result = await awaitable
    except TimeoutError as error:
        print(name, 'timed out', repr(error), repr(error.__cause__), timeout.expired())
    else:
        print(name, result, timeout.expired())


async def main():
    queue = asyncio.Queue()
    await attempt('get', queue.get(), 1)
    await queue.put('item')
    await attempt('get', queue.get(), 1)
    lock = asyncio.Lock()
    await attempt('lock', lock.acquire(), 1)
    await attempt('lock', lock.acquire(), 1)
    print(lock.locked())
    for delay in 1, 0, -1, None:
        event = asyncio.Event()
        asyncio.get_running_loop().call_later(2, event.set)
        try:
            print(delay, await asyncio.wait_for(event.wait(), delay))
        except asyncio.TimeoutError as error:
            print(delay, repr(error), repr(error.__cause__), event.is_set())
    try:
        async with asyncio.timeout(1) as outer:
            async with asyncio.timeout(5) as inner:
                inner.reschedule(asyncio.get_running_loop().time() + 0.5)
                print(outer.when() > inner.when(), inner)
                await asyncio.Event().wait()
    except TimeoutError:
        print(outer.expired(), inner.expired(), outer, inner)
    done, pending = await asyncio.wait([asyncio.ensure_future(queue.get())], timeout=1)
    print(len(done), len(pending))
    for task in pending:
        task.cancel()
    for wrong in 5, 'soon':
        try:
            await asyncio.wait_for(wrong, 1)
        except TypeError as error:
            print(error)


asyncio.run(main())
