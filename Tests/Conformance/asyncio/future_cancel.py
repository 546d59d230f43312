import asyncio


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f.cancel("why"), f.cancelled(), f.done(), f.cancel())
    for call in f.result, f.exception:
        try:
            call()
        except asyncio.CancelledError as e:
            print(repr(e))
    try:
        await f
    except asyncio.CancelledError as e:
        print("await", repr(e))


asyncio.run(main())
