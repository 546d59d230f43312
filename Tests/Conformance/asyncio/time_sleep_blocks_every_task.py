import asyncio
import time


async def ticker():
    for _ in range(3):
        print("tick", time.monotonic())
        await asyncio.sleep(1)


async def rude():
    await asyncio.sleep(0.5)
    time.sleep(5)
    print("rude", time.monotonic())


async def main():
    await asyncio.gather(ticker(), rude())


asyncio.run(main())
