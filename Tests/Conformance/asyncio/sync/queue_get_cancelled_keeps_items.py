import asyncio


async def main():
    q = asyncio.Queue()
    a = asyncio.create_task(q.get())
    b = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.put_nowait("item")
    a.cancel()
    print(await b, a.cancelled(), q.empty())
    try:
        await asyncio.wait_for(q.get(), 1)
    except asyncio.TimeoutError:
        print("timeout")
    q.put_nowait("next")
    print(await q.get())


asyncio.run(main())
