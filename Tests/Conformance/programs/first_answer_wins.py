import asyncio


async def server(name, delay):
    try:
        await asyncio.sleep(delay)
        return f"answer from {name}"
    except asyncio.CancelledError:
        print(f"{name} was told to stop")
        raise


async def first_of(*coroutines):
    tasks = [asyncio.create_task(c) for c in coroutines]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for t in tasks:
        if t in pending:
            t.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return done.pop().result()


async def main():
    print(await first_of(server("slow", 3), server("fast", 1), server("middle", 2)))
    print(asyncio.get_running_loop().time())


asyncio.run(main())
