import asyncio


async def main():
    loop = asyncio.get_running_loop()
    handles = [loop.call_later(n, print, n) for n in (1, 2, 3)]
    handles[0].cancel()
    handles[2].cancel()
    await asyncio.sleep(5)
    print(loop.time(), handles[0].cancelled(), handles[1].cancelled())


asyncio.run(main())
