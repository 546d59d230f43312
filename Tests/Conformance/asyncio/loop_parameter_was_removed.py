import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for f in (
        lambda: asyncio.Lock(loop=loop),
        lambda: asyncio.Queue(loop=loop),
        lambda: asyncio.gather(loop=loop),
    ):
        try:
            f()
        except TypeError as e:
            print(e)
    try:
        await asyncio.sleep(0, loop=loop)
    except TypeError as e:
        print(e)


asyncio.run(main())
