import asyncio


async def work(f):
    try:
        print("got", await f)
    except asyncio.CancelledError:
        print("cancelled although the result was there")
        raise


async def main():
    f = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(work(f))
    await asyncio.sleep(0)
    f.set_result("value")
    print(task.cancel())
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
