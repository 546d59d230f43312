import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_at(loop.time() + 2, print, "at 2")
    loop.call_later(1, print, "later 1")
    loop.call_soon(print, "soon", "two args")
    h = loop.call_soon(print, "cancelled")
    h.cancel()
    t = loop.call_later(1.5, print, "cancelled too")
    print(h.cancelled(), t.cancelled(), t.when())
    t.cancel()
    print("main")
    await asyncio.sleep(3)
    print(loop.time())


asyncio.run(main())
