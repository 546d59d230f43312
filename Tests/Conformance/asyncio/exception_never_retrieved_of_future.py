import asyncio


async def main():
    f = asyncio.get_running_loop().create_future()
    f.set_exception(ValueError("future"))
    del f
    await asyncio.sleep(0)
    print("main done")


asyncio.run(main())
