"""A cancelled gather has the message of its last argument's future, whichever of them ended last."""
import asyncio


async def failing():
    raise KeyError("failed")


async def quick(value):
    return value


async def slow():
    await asyncio.sleep(1)


async def main():
    done = asyncio.create_task(failing())
    await asyncio.wait([done])
    for children in ((slow, lambda: done), (lambda: done, slow), (quick, slow), (slow, quick)):
        awaitables = [child(1) if child is quick else child() for child in children]
        gathered = asyncio.gather(*awaitables, return_exceptions=True)
        await asyncio.sleep(0)
        gathered.cancel("by hand")
        try:
            await gathered
        except asyncio.CancelledError as error:
            print([getattr(child, "__name__", "?") for child in children], error.args)
    print(repr(done.exception()))


asyncio.run(main())
