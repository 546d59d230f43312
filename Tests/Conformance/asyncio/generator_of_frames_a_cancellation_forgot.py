# A cancellation that passes a frame which handles another exception loses the places it had passed below it: nothing holds
# those frames any more, so the async generator that one of them went through is closed at once.
import asyncio


async def stream():
    try:
        while True:
            yield
    finally:
        print("closes")
        await asyncio.sleep(0)
        print("closed")


async def through(source):
    async for _ in source:
        break
    await asyncio.sleep(5)


async def handling():
    try:
        raise KeyError
    except KeyError:
        await through(stream())


async def not_handling():
    await through(stream())


async def main(function):
    task = asyncio.create_task(function())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        trace, names = error.__traceback__, []
        while trace:
            names.append(trace.tb_frame.f_code.co_name)
            trace = trace.tb_next
        print(function.__name__, [name for name in names if name != "sleep"])
        for _ in range(3):
            await asyncio.sleep(0)
        print("still handled")
    for _ in range(3):
        await asyncio.sleep(0)
    print("end")


for function in handling, not_handling:
    asyncio.run(main(function))
