import asyncio


def bad(task):
    raise ValueError("callback")


def good(task):
    print("good still runs")


async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(bad)
    future.add_done_callback(good)
    future.set_result(1)
    print(await future)


asyncio.run(main())
