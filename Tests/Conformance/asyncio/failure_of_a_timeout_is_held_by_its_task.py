# A task that ends with the TimeoutError of its own timeout is in a cycle with it, so that nothing is told of it before
# the cycle collector comes.
import asyncio
import gc

gc.disable()


async def slow():
    async with asyncio.timeout(1):
        await asyncio.sleep(10)


async def fails():
    await asyncio.sleep(1)
    raise ValueError("failed")


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"])))
    slow_task, failing = asyncio.create_task(slow()), asyncio.create_task(fails())
    await asyncio.sleep(2)
    del slow_task
    print("first")
    del failing
    print("second")
    await asyncio.sleep(1)
    print("collects")
    gc.collect()
    print("collected")


asyncio.run(main())
