import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()

    def one(f):
        print("one")

    def two(f):
        print("two")

    for cb in one, two, one:
        future.add_done_callback(cb)
    print(future.remove_done_callback(one), future.remove_done_callback(one))
    future.set_result(None)
    print(future.remove_done_callback(two))
    await asyncio.sleep(0)


asyncio.run(main())
