# A sleeping coroutine that is sent into before its future is done.
import asyncio


async def pause():
    return await asyncio.sleep(0.01, "result")


async def main():
    coroutine = pause()
    print(type(coroutine.send(None)).__name__)
    try:
        coroutine.send(None)
    except RuntimeError as error:
        print(repr(error))
    coroutine = pause()
    future = coroutine.send(None)
    future._asyncio_future_blocking = False
    print(coroutine.send(None) is future)
    future.set_result("early")
    try:
        coroutine.send(None)
    except StopIteration as stop:
        print(stop.value)


asyncio.run(main())
