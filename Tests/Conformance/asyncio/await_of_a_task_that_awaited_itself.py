import asyncio


async def await_itself():
    try:
        await asyncio.current_task()
    except RuntimeError as error:
        print("itself:", str(error).split("<")[0])
    await asyncio.sleep(1)
    return "done"


async def main():
    task = asyncio.create_task(await_itself())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    try:
        print(await task)
    except RuntimeError as error:
        print("other:", error)
    await asyncio.sleep(2)
    print(await task)


asyncio.run(main())
