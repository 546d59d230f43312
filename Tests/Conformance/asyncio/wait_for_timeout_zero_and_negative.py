import asyncio


async def work():
    print("started")
    return 1


async def main():
    for timeout in 0, -1:
        try:
            await asyncio.wait_for(work(), timeout)
        except asyncio.TimeoutError as e:
            print(repr(e), repr(e.__cause__))
    done = asyncio.create_task(work())
    await done
    print(await asyncio.wait_for(done, 0))
    f = asyncio.get_running_loop().create_future()
    f.set_result("ready")
    print(await asyncio.wait_for(f, 0))


asyncio.run(main())
