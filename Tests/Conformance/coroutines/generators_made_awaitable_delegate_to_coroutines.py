import asyncio
import inspect
import types


@types.coroutine
def delegating(value):
    first = yield from asyncio.sleep(0, value)
    second = yield from inner(value)
    return first, second


async def inner(value):
    await asyncio.sleep(0)
    return value * 2


@types.coroutine
def bare():
    yield
    return "bare"


@types.coroutine
async def native():
    return "native"


@types.coroutine
def plain():
    return [1]


@types.coroutine
def returning():
    return bare()


class Awaitable:
    def __await__(self):
        return bare()


def undecorated():
    yield from inner(1)


async def main():
    print(await delegating(3), await bare(), await native(), await returning())
    print(await asyncio.create_task(delegating(4)))
    print(await asyncio.gather(delegating(5), bare()))
    generator = bare()
    await generator
    print(await generator)
    for make in Awaitable, undecorated, plain:
        try:
            print(await make())
        except TypeError as error:
            print(error)
    try:
        for _ in undecorated():
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
print(type(bare()), plain(), inspect.isawaitable(bare()), asyncio.iscoroutine(bare()))
print(inspect.isgeneratorfunction(bare), inspect.iscoroutinefunction(bare), bool(bare.__code__.co_flags & 0x100))
try:
    types.coroutine(3)
except TypeError as error:
    print(error)
