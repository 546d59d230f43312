import asyncio


async def coro():
    pass


async def main():
    loop = asyncio.get_running_loop()
    for f in (lambda: loop.call_later("x", print), lambda: loop.call_later(None, print),
              lambda: loop.call_soon(), lambda: loop.call_at(None, print)):
        try:
            f()
        except TypeError as e:
            print(e)


asyncio.run(main())
