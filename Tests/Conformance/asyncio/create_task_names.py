import asyncio


async def child():
    return asyncio.current_task().get_name()


async def main():
    a = asyncio.create_task(child())
    b = asyncio.create_task(child(), name="own")
    c = asyncio.create_task(child(), name=5)
    d = asyncio.create_task(child())
    d.set_name("later")
    print(a.get_name(), b.get_name(), c.get_name(), d.get_name(), asyncio.current_task().get_name())
    print(await asyncio.gather(a, b, c, d), await child())


asyncio.run(main())
