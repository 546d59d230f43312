import asyncio


async def slow_cleanup():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(5)
        print("cleaned up")


async def main():
    try:
        await asyncio.wait_for(slow_cleanup(), 1)
    except asyncio.TimeoutError:
        print("timeout reported at", asyncio.get_running_loop().time())


asyncio.run(main())
