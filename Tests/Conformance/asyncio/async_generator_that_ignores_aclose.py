"""An async generator that has ignored its aclose gives further items, and is closed no other time."""
import asyncio


async def ignoring():
    has_ignored = False
    while True:
        try:
            yield "item"
        except GeneratorExit:
            if has_ignored: raise
            has_ignored = True
            yield "ignored"


async def tried(awaitable):
    try:
        print("gave", await awaitable)
    except BaseException as error:
        print(type(error).__name__, error)


async def main():
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: print(context["message"].split(" <")[0], repr(context["exception"])))
    generator = ignoring()
    await tried(anext(generator))
    await tried(generator.aclose())
    await tried(generator.aclose())
    await tried(generator.athrow(KeyError))
    await tried(anext(generator))
    await tried(generator.asend(1))
    return generator


kept = asyncio.run(main())
print("run")
