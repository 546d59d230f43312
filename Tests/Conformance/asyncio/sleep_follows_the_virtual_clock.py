import asyncio
import time


async def main():
    start = time.perf_counter(), time.monotonic(), time.time()
    await asyncio.sleep(1.5)
    print(time.perf_counter() - start[0], time.monotonic() - start[1], time.time() - start[2])
    time.sleep(2)
    print(asyncio.get_running_loop().time() - start[1])


asyncio.run(main())
