# A place in a generator expression belongs to it also where a function elsewhere asks for its items, or the items of an
# async one; the first iterable is evaluated, and asked for its iterator, in the frame around it.
import asyncio
import traceback


def names(error):
    return [frame.name for frame in traceback.extract_tb(error.__traceback__)]


def items():
    yield 1
    1 / 0


def consume(source):
    for item in source:
        pass


class Refusing:
    def __iter__(self):
        raise ValueError


def made():
    return (x for x in items())


def attempt(body):
    try:
        body()
    except Exception as error:
        print(names(error))


def plain():
    consume(x for x in items())


def converting():
    consume(x for x in map(int, ["a"]))


def second_clause():
    consume(x for y in [1] for x in items())


def no_iterable():
    consume(x for x in 3)


def refusing():
    consume(x for x in Refusing())


def elsewhere():
    consume(made())


for body in (plain, converting, second_clause, no_iterable, refusing, elsewhere):
    attempt(body)


async def steps():
    await asyncio.Event().wait()
    yield 1


async def first(source):
    async for item in source:
        return item


async def worker():
    try:
        await first(x async for x in steps())
    except asyncio.CancelledError as error:
        print(names(error)[:4])


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel()
    await task


asyncio.run(main())
