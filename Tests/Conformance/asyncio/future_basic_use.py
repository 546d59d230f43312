import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1, future.set_result, "value")
    print(future.done(), await future, future.done(), future.result(), loop.time())
    other = asyncio.Future()
    other.set_exception(KeyError("k"))
    try:
        await other
    except KeyError as e:
        print(repr(e), other.get_loop() is loop)


asyncio.run(main())
