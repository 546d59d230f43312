# Tasks, gather, shield, wait and wait_for ask a future of a script's class by the methods that the class has.
import asyncio


class Told(asyncio.Future):
    def result(self):
        print("result")
        return "told " + super().result()

    def exception(self):
        print("exception")
        return super().exception()

    def cancelled(self):
        print("cancelled")
        return super().cancelled()

    def done(self):
        print("done")
        return super().done()


def later(value):
    future = Told(loop=asyncio.get_running_loop())
    if isinstance(value, str):
        asyncio.get_running_loop().call_soon(future.set_result, value)
    else:
        asyncio.get_running_loop().call_soon(future.set_exception, value)
    return future


async def outcome(awaitable):
    try:
        print("->", await awaitable)
    except Exception as error:
        print("->", repr(error))


async def main():
    print("await")
    await outcome(later("a"))
    await outcome(later(ValueError(1)))
    print("gather")
    await outcome(asyncio.gather(later("b"), later("c")))
    await outcome(asyncio.gather(later("d"), later(KeyError(2)), return_exceptions=True))
    await outcome(asyncio.gather(later(KeyError(3)), later("e")))
    print("shield")
    await outcome(asyncio.shield(later("f")))
    await outcome(asyncio.shield(later(KeyError(4))))
    print("wait_for")
    await outcome(asyncio.wait_for(later("g"), 1))
    await outcome(asyncio.wait_for(Told(loop=asyncio.get_running_loop()), 1))
    print("wait")
    done, pending = await asyncio.wait([later("h")], return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending))
    print("as_completed")
    for awaitable in asyncio.as_completed([later("i")]):
        await outcome(awaitable)


asyncio.run(main())


class Mute(asyncio.Future):
    def exception(self):
        return None

    def result(self):
        return "nothing happened"


async def mute():
    future = Mute(loop=asyncio.get_running_loop())
    asyncio.get_running_loop().call_soon(future.set_exception, ValueError("hidden"))
    waiting = asyncio.gather(future)
    print(await waiting)
    asyncio.Future.exception(future)


asyncio.run(mute())
loop = asyncio.new_event_loop()
future = Told(loop=loop)
loop.call_soon(future.set_result, "z")
print(loop.run_until_complete(future))
loop.close()
