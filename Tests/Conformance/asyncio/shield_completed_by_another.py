"""Who completes the outer future of a shield while the inner one is about to is reported."""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler", repr(context["exception"])))
    for ending in ("result", "error", "cancelled"):
        inner = loop.create_future()
        outer = asyncio.shield(inner)
        if ending == "result":
            inner.set_result("inner")
        elif ending == "error":
            inner.set_exception(ValueError("inner"))
        else:
            inner.cancel()
        outer.set_result("late")
        print(ending, await outer)
        await asyncio.sleep(0)


asyncio.run(main())
