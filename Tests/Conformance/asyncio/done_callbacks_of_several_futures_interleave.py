import asyncio


async def main():
    loop = asyncio.get_running_loop()
    futures = [loop.create_future() for _ in range(3)]
    for i, f in enumerate(futures):
        f.add_done_callback(lambda f, i=i: print("callback", i, f.result()))
    for i in 2, 0, 1:
        futures[i].set_result(i * 10)
    print("set")
    await asyncio.sleep(0)
    print("after one turn")


asyncio.run(main())
