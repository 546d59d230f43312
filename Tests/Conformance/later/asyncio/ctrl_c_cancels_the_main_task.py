import asyncio
import signal


async def main():
    asyncio.get_running_loop().call_later(1, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("main cancelled at", asyncio.get_running_loop().time())
        raise


asyncio.run(main())
