import asyncio


async def ticker():
    for i in range(6):
        print("turn", i)
        await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    tick = asyncio.create_task(ticker())
    f = loop.create_future()
    f.add_done_callback(lambda f: print("done callback"))
    loop.call_soon(f.set_result, 1)
    loop.call_later(0, print, "timer of zero")
    await f
    print("future awaited")
    f = loop.create_future()
    f.set_result(2)
    await f
    print("done future takes no turn")
    await tick


asyncio.run(main())
