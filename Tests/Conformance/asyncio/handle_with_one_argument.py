# A handle tells its arguments as a tuple, and the same one each time, however many there are.
import asyncio


def show(*arguments):
    print("called", arguments)


def fail(text):
    raise ValueError(text)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(repr(context["exception"]), context["handle"]._args))
    pair = (1, 2)
    soon = loop.call_soon(show, pair)
    later = loop.call_later(0, show, [3])
    none = loop.call_soon(show)
    print(soon._args, later._args, none._args)
    print(soon._args is soon._args, soon._args[0] is pair)
    when = loop.time() + 100
    first, second, third = (loop.call_at(when, show, text) for text in ("x", "x", "y"))
    late = loop.call_later(100, show, 4)
    print(first == second, first == third, late._args)
    for handle in (first, second, third, late):
        handle.cancel()
    print(late._args, late.cancelled())
    loop.call_soon(fail, "bad")
    await asyncio.sleep(0.01)


asyncio.run(main())
