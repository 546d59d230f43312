# A step of the iterator that a generator expression walks fails in the generator expression's own frame; the iterable
# itself is evaluated in the frame around it.
import asyncio
import traceback


class Failing:
    def __init__(self, at_once=False):
        if at_once:
            raise ValueError("at once")

    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("step")

    def __aiter__(self):
        return self

    async def __anext__(self):
        raise ValueError("async step")


def names(error):
    return [(frame.name, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)]


def steps():
    numbers = (number for number in Failing())
    try:
        list(numbers)
    except ValueError as error:
        print(names(error))
    try:
        sum(number for number in Failing())
    except ValueError as error:
        print(names(error))


def evaluates():
    return (number for number in Failing(at_once=True))


async def async_steps():
    numbers = (number async for number in Failing())
    try:
        print([number async for number in numbers])
    except ValueError as error:
        print(names(error))


steps()
try:
    evaluates()
except ValueError as error:
    print(names(error))
try:
    list(number for number in Failing())
except ValueError as error:
    print(names(error))
try:
    list(number for number in Failing(at_once=True))
except ValueError as error:
    print(names(error))
asyncio.run(async_steps())
