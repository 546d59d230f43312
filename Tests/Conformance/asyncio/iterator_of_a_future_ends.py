import asyncio


def attempt(step):
    try:
        print(step())
    except BaseException as error:
        print(repr(error))


async def main():
    loop = asyncio.get_running_loop()
    for end in lambda it: it.throw(KeyError("k")), lambda it: it.close():
        future = loop.create_future()
        it = future.__await__()
        print(next(it) is future)
        attempt(lambda: end(it))
        attempt(lambda: next(it))
    future = loop.create_future()
    it = future.__await__()
    next(it)
    future.set_result(5)
    attempt(lambda: next(it))
    attempt(lambda: next(it))


asyncio.run(main())
