import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, "timer 0")
    loop.call_soon(print, "soon 1")
    loop.call_later(0, print, "timer 0 again")
    loop.call_soon(print, "soon 2")
    for i in range(3):
        print("turn", i)
        await asyncio.sleep(0)


asyncio.run(main())
