import asyncio


async def main():
    task = asyncio.current_task()
    try:
        await task
    except RuntimeError as e:
        print(str(e).split(": <Task")[0])


asyncio.run(main())
