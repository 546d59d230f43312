import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    print(asyncio.isfuture(future), asyncio.isfuture(5), asyncio.isfuture(asyncio.Future))
    print(asyncio.iscoroutinefunction(main), asyncio.iscoroutinefunction(lambda: 0))
    print(isinstance(future, asyncio.Task), callable(future.cancel))
    future.set_result(None)
    print(await future, type(future).__name__)


asyncio.run(main())
