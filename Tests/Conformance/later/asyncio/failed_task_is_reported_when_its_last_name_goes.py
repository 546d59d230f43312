import asyncio


async def fail(n):
    await asyncio.sleep(0)
    raise ValueError(n)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler:", context["message"], repr(context["exception"])))

    asyncio.create_task(fail("never held"))
    for turn in range(4):
        await asyncio.sleep(0)
        print("turn", turn)

    t = asyncio.create_task(fail("deleted"))
    await asyncio.sleep(1)
    print("done")
    del t
    print("name deleted")

    t = asyncio.create_task(fail("set to None"))
    await asyncio.sleep(1)
    print("done")
    t = None
    print("name rebound")

    async def hold():
        t = asyncio.create_task(fail("local"))
        await asyncio.sleep(1)
        print("function ends")

    await hold()
    print("function has ended")

    f = loop.create_future()
    f.set_exception(KeyError("future"))
    f = None
    print("future gone")

    held = [asyncio.create_task(fail("held in a list"))]
    await asyncio.wait(held)
    print("waited", held[0].done())
    held.pop()
    print("popped")


asyncio.run(main())
