import asyncio
import traceback


async def worker(x):
    return x


class Class:
    async def method(self):
        pass


def generator():
    yield


async def async_generator():
    yield


def show(error):
    print([(place.name, place.lineno) for place in traceback.extract_tb(error.__traceback__)])


async def main():
    for coroutine in [worker(1), Class().method()]:
        task = asyncio.create_task(coroutine)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError as error:
            show(error)
    for body in [generator(), worker(1), (lambda: (yield))(), (x for x in [1])]:
        try:
            body.throw(ValueError(1))
        except ValueError as error:
            show(error)
    try:
        await async_generator().athrow(ValueError(1))
    except ValueError as error:
        show(error)


asyncio.run(main())
