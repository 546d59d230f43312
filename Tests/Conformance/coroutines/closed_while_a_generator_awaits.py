"""Closing a coroutine that awaits a step of an async generator closes the step, and not the generator."""


class Wait:
    def __await__(self):
        yield


async def generator(name):
    try:
        await Wait()
        yield 1
    finally:
        print(name, "generator ends")


async def loop(given):
    try:
        async for _ in given: pass
    finally:
        print("loop ends")


async def step(given):
    try:
        await anext(given)
    finally:
        print("step ends")


async def outer(inner):
    try:
        await inner
    finally:
        print("outer ends")


for make in (loop, step, lambda given: outer(loop(given))):
    given = generator(make.__name__)
    coroutine = make(given)
    coroutine.send(None)
    coroutine.close()
    print("closed", given.ag_running)
    try:
        anext(given).send(None)
    except (RuntimeError, StopAsyncIteration) as error:
        print(type(error).__name__, error)
