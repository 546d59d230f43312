import asyncio


def handler(loop, context):
    print(sorted(context), repr(context["exception"]))
    print([place.name for place in context.get("source_traceback", [])][-1:])


def complete(future):
    future.set_result(1)


async def main(debug):
    loop = asyncio.get_running_loop()
    loop.set_debug(debug)
    loop.set_exception_handler(handler)
    future = asyncio.Future()
    future.add_done_callback(lambda future: 1 / 0)
    future.add_done_callback(lambda future: [][0])
    complete(future)
    await asyncio.sleep(0)


for debug in True, False:
    asyncio.run(main(debug))
