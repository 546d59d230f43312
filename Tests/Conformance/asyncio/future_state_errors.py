import asyncio


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    for call in f.result, f.exception:
        try:
            call()
        except asyncio.InvalidStateError as e:
            print(e)
    f.set_result(1)
    for call in (lambda: f.set_result(2), lambda: f.set_exception(ValueError())):
        try:
            call()
        except asyncio.InvalidStateError as e:
            print(e)
    print(f.cancel(), f.cancelled())
    g = loop.create_future()
    for bad in StopIteration(), StopIteration, 5, "x":
        try:
            g.set_exception(bad)
        except TypeError as e:
            print(e)
    g.set_exception(ValueError)
    print(repr(g.exception()))


asyncio.run(main())
