import asyncio


async def main():
    loop = asyncio.get_running_loop()
    when = loop.time() + 1
    for i in range(10):
        loop.call_at(when, print, i)
    loop.call_at(when - 0.5, print, "earlier")
    await asyncio.sleep(1)
    print("main last")


asyncio.run(main())
