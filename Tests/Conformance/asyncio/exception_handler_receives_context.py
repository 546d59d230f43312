import asyncio


def handler(loop, context):
    print(sorted(context), context["message"].split(" at ")[0], repr(context["exception"]))


def bad():
    raise ValueError("v")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(bad)
    await asyncio.sleep(0)
    print(loop.get_exception_handler() is handler)
    loop.set_exception_handler(None)
    loop.call_exception_handler({"message": "by hand", "detail": 5})


asyncio.run(main())
