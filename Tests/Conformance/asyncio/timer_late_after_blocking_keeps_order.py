import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    for d in (3, 1, 2):
        loop.call_later(d, lambda d=d: print("timer", d, loop.time()))
    time.sleep(10)
    loop.call_soon(print, "soon")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
