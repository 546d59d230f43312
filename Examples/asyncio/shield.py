"""asyncio.shield: cancel the waiting, not the work."""
import asyncio


async def save():
    print("saving")
    await asyncio.sleep(2)
    print("saved")
    return "42 bytes"


async def request(saving):
    try:
        await asyncio.shield(saving)
    except asyncio.CancelledError:
        print("the request is cancelled; is the saving?", saving.cancelled())
        raise


async def main():
    saving = asyncio.create_task(save())
    waiting = asyncio.create_task(request(saving))
    await asyncio.sleep(1)
    waiting.cancel()
    print(await asyncio.gather(waiting, return_exceptions=True))
    print(await saving)


asyncio.run(main())
