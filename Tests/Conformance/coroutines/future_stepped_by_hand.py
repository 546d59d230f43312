import asyncio


async def wait(future):
    return await future


async def main():
    future = asyncio.get_running_loop().create_future()
    coroutine = wait(future)
    print(coroutine.send(None) is future)
    try:
        coroutine.send(None)
    except RuntimeError as error:
        print(error)
    future._asyncio_future_blocking = False

    coroutine = wait(future)
    print(coroutine.send(None) is future)
    future._asyncio_future_blocking = False
    print("again:", coroutine.send(None) is future)
    future.set_result(7)
    try:
        coroutine.send(None)
    except StopIteration as stop:
        print(stop.value)

    other = asyncio.get_running_loop().create_future()
    iterator = iter(other)
    print(next(iterator) is other)
    try:
        next(iterator)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
