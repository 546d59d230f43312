import asyncio
import collections.abc
import inspect


async def numbers():
    x = yield 1
    print("sent", x)
    await asyncio.sleep(0)
    yield 2


class Ends:
    def __aiter__(self):
        return self

    async def __anext__(self):
        await asyncio.sleep(0)
        raise StopAsyncIteration


def attempt(awaitable, *steps):
    for step in steps:
        try:
            print(step, eval("awaitable." + step))
        except BaseException as error:
            print(step, type(error).__name__, error)


def begun():
    generator = numbers()
    kept.append(generator)
    attempt(generator.asend(None), "send(None)")
    return generator


kept = []


async def main():
    it = anext(Ends(), 5)
    print(type(it), isinstance(it, collections.abc.Coroutine), asyncio.iscoroutine(it), inspect.iscoroutine(it))
    print(it.__await__() is it, it.__iter__() is it)
    attempt(it, "throw(KeyError(1))")
    attempt(anext(begun(), 5), "send(None)", "send(None)")
    attempt(anext(begun(), 5), "send('x')", "close()", "send(None)")
    attempt(anext(begun(), 5), "throw(ValueError, 'v')", "send(None)")
    attempt(anext(numbers(), 5), "throw(StopAsyncIteration('s'))", "send(None)")
    attempt(anext(numbers(), 5), "send('x')", "throw(5)")
    attempt(anext(Ends(), 5), "send(None)", "__next__()")
    attempt(anext(Ends(), 5), "send(None)", "throw(StopAsyncIteration)")
    print(await anext(Ends(), 8), await asyncio.create_task(anext(Ends(), 9)))
    print(await asyncio.wait_for(anext(Ends(), 10), 1))
    # Those that were left within a step cannot be closed.
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)


asyncio.run(main())
