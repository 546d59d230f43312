# What a future of a script's class gives for its exception completes nothing if it is none.
import asyncio


class Odd(asyncio.Future):
    given = None

    def exception(self):
        return self.given


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler", repr(context["exception"])))
    for given in (5, StopIteration("s"), KeyError, KeyError("k")):
        for collect in (asyncio.gather, asyncio.shield):
            future = Odd()
            future.given = given
            outer = collect(future)
            future.set_result(1)
            await asyncio.wait([outer], timeout=0.1)
            print(collect.__name__, repr(given), outer.done() and repr(outer.exception()))


asyncio.run(main())
