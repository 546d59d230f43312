"""asyncio.wait_for: a result in time, or TimeoutError."""
import asyncio


async def slow():
    try:
        await asyncio.sleep(10)
        return "at last"
    except asyncio.CancelledError:
        print("slow is cancelled")
        raise


async def main():
    print(await asyncio.wait_for(asyncio.sleep(1, "in time"), timeout=5))
    try:
        await asyncio.wait_for(slow(), timeout=2)
    except asyncio.TimeoutError:
        print("too late, at", asyncio.get_running_loop().time())
    print(await asyncio.wait_for(slow(), timeout=None))


asyncio.run(main())
