import asyncio


def show(e):
    return type(e).__name__ + ": " + str(e)


def handler(loop, context):
    if "exception" in context:
        print(loop.time(), sorted(context), context["message"].split(" at ")[0], show(context["exception"]))
        print(str(context["handle"]).split(" at ")[0])


async def circle(how):
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    tasks = []

    async def a():
        await asyncio.sleep(0)
        await tasks[1]

    async def b():
        await asyncio.sleep(0)
        await tasks[0]

    tasks += [asyncio.create_task(a()), asyncio.create_task(b())]
    await asyncio.sleep(1)

    async def use():
        if how == "timeout":
            async with asyncio.timeout(1):
                await tasks[0]
        elif how == "gather":
            async with asyncio.timeout(1):
                await asyncio.gather(*tasks)
        elif how == "later":
            loop.call_later(1, tasks[0].cancel)
        elif how == "group":
            async def waits():
                await tasks[0]

            async def fails():
                raise ValueError

            async with asyncio.TaskGroup() as group:
                group.create_task(waits())
                await asyncio.sleep(0.1)
                group.create_task(fails())
                await asyncio.sleep(0.1)

    user = asyncio.create_task(use())
    await asyncio.sleep(2)
    print(how, user.done(), user.cancelling(), [(t.done(), t.cancelling()) for t in tasks])


for how in ["timeout", "gather", "group", "later"]:
    loop = asyncio.new_event_loop()
    loop.run_until_complete(circle(how))
    loop.close()
print(asyncio.Task.cancel.__qualname__, asyncio.Task.get_loop.__qualname__, asyncio.Task.add_done_callback.__qualname__)
