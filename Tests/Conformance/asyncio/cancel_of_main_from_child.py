import asyncio


async def child(main_task):
    await asyncio.sleep(1)
    main_task.cancel("from child")


async def main():
    asyncio.create_task(child(asyncio.current_task()))
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print(repr(e))
    return "went on"


print(asyncio.run(main()))
