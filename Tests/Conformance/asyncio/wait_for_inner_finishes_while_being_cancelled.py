import asyncio


async def swallows():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "swallowed"


async def raises():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError("instead")


async def main():
    for f in swallows, raises:
        try:
            print(await asyncio.wait_for(f(), 1))
        except (ValueError, asyncio.TimeoutError) as e:
            print(repr(e))


asyncio.run(main())
