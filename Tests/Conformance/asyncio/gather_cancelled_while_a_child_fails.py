"""A gather that returns exceptions and is cancelled ends with CancelledError, whatever its last child ended with."""
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError("not cancelled")


async def main():
    future = asyncio.get_running_loop().create_future()
    try:
        async with asyncio.timeout(1):
            print(await asyncio.gather(stubborn(), future, return_exceptions=True))
    except TimeoutError as error:
        print("timeout", repr(error.__cause__))
    gathered = asyncio.gather(stubborn(), return_exceptions=True)
    await asyncio.sleep(0)
    gathered.cancel("message")
    try:
        print(await gathered)
    except asyncio.CancelledError as error:
        print(error.args, gathered.cancelled(), gathered.done())


asyncio.run(main())
