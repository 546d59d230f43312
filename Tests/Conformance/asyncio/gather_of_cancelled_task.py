import asyncio


async def work():
    await asyncio.sleep(1)
    return "ok"


async def main():
    task = asyncio.create_task(work())
    task.cancel("gone")
    try:
        await asyncio.gather(task, work())
    except asyncio.CancelledError as e:
        print(repr(e))
    done = asyncio.create_task(work())
    done.cancel()
    await asyncio.sleep(0)
    print(await asyncio.gather(done, work(), return_exceptions=True))


asyncio.run(main())
