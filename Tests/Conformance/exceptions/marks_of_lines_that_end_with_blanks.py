import asyncio
import traceback


def fails():
    return 1 + (1 / 0)   


async def fails_in_task():
    return 1 + (1 / 0)   


async def main():
    task = asyncio.create_task(fails_in_task())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    asyncio.get_running_loop().call_soon(int, "x")
    await asyncio.sleep(0)
    prnt()


try:
    fails()
except ZeroDivisionError:
    traceback.print_exc()
async def logs():
    asyncio.create_task(main())
    await asyncio.sleep(1)
asyncio.run(logs())
fails()   
