import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print("finally starts")
        try:
            await asyncio.sleep(10)
        finally:
            print("finally was cancelled as well")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel("one")
    await asyncio.sleep(1)
    task.cancel("two")
    try:
        await task
    except asyncio.CancelledError as e:
        print(repr(e), repr(e.__context__))


asyncio.run(main())
