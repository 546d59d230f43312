import asyncio


async def cancels_itself(return_exceptions):
    try:
        asyncio.current_task().cancel("first")
    finally:
        await asyncio.gather(asyncio.sleep(2), asyncio.sleep(2), return_exceptions=return_exceptions)


async def cancels_gather():
    children = asyncio.gather(asyncio.sleep(1), asyncio.sleep(2), return_exceptions=True)
    children.cancel("second")
    await children


async def main():
    for body in cancels_itself(True), cancels_itself(False), cancels_gather():
        try:
            await asyncio.create_task(body)
        except asyncio.CancelledError as error:
            print(repr(error))


asyncio.run(main())
