import asyncio


async def main():
    q = asyncio.Queue(1)
    q.put_nowait("first")
    a = asyncio.create_task(q.put("second"))
    b = asyncio.create_task(q.put("third"))
    await asyncio.sleep(0)
    a.cancel()
    print(await q.get(), await q.get(), a.cancelled(), b.done())


asyncio.run(main())
