import asyncio
from collections import deque


async def main():
    results = "a" * 100, "short", list(range(100)), {n: n for n in range(10)}, {3, 1, 2}, 10**50, (1,), [[[[[[[1]]]]]]], \
        deque([1]), b"b" * 50, None, 1.5, (), set(), {}, "é" * 40
    for result in results:
        future = asyncio.Future()
        future.set_result(result)
        print(future)
    handle = asyncio.get_running_loop().call_soon(print, 1, "x" * 50)
    print(handle, handle._args)
    handle.cancel()
    print(handle)


asyncio.run(main())
