import asyncio


async def ticker():
    for i in range(9):
        print("turn", i, asyncio.get_running_loop().time())
        await asyncio.sleep(0.25 if i == 0 else 0)


async def forever():
    try:
        await asyncio.sleep(100)
    finally:
        print("inner cancelled")


async def main():
    tick = asyncio.create_task(ticker())
    try:
        await asyncio.wait_for(forever(), 0.25)
    except asyncio.TimeoutError:
        print("wait_for timed out")
    await tick


asyncio.run(main())
