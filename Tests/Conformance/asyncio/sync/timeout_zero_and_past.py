import asyncio


async def main():
    for delay in 0, -1:
        try:
            async with asyncio.timeout(delay):
                print("entered")
                await asyncio.sleep(0)
                print("never" if delay else "one turn later")
                await asyncio.sleep(1)
        except TimeoutError:
            print("timeout", delay)


asyncio.run(main())
