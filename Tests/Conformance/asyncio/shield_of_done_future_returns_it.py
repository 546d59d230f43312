import asyncio


async def main():
    f = asyncio.get_running_loop().create_future()
    f.set_result(5)
    print(asyncio.shield(f) is f, await asyncio.shield(f))
    g = asyncio.get_running_loop().create_future()
    print(asyncio.shield(g) is g)


asyncio.run(main())
