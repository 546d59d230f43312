import asyncio


async def counting(count):
    try:
        for number in range(count):
            yield number
    finally:
        print("counting ends")


async def fails():
    return [1 // x async for x in counting(3)]


async def fails_inside():
    return [1 // x for _ in "a" async for x in counting(3)]


async def caught():
    try:
        return {1 // x async for x in counting(3)}
    except ZeroDivisionError:
        print("caught")
    await asyncio.sleep(0)
    print("later")


async def main():
    for function in fails, fails_inside:
        task = asyncio.create_task(function())
        await asyncio.wait([task])
        print("done", repr(task.exception()))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print("dropping")
        del task
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print("dropped")
    await caught()


asyncio.run(main())
