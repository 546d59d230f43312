import asyncio


async def main():
    f = asyncio.get_running_loop().create_future()
    it = f.__await__()
    print(next(it) is f)
    try:
        next(it)
    except RuntimeError as e:
        print(e)
    f.set_result(5)
    it = f.__await__()
    try:
        next(it)
    except StopIteration as e:
        print(e.value)


asyncio.run(main())
