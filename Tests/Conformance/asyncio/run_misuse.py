import asyncio


async def nested():
    coroutine = asyncio.sleep(0)
    try:
        asyncio.run(coroutine)
    except RuntimeError as e:
        print(e)
    coroutine.close()


asyncio.run(nested())
for bad in (5, None, len):
    try:
        asyncio.run(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
