# What a task group raises is held by the frame that raises it, and so is what its frames hold: only the end of the
# loop closes async generators among that.
import asyncio
import gc

gc.disable()

async def items(name):
    try:
        yield 1
        yield 2
    finally:
        print(name, "closes")
async def fails(name):
    source = items(name)
    await anext(source)
    raise ValueError(name)
async def interrupted(name):
    source = items(name)
    await anext(source)
    raise KeyboardInterrupt(name)
async def rest(name):
    for turn in range(3): await asyncio.sleep(0)
    print("end of", name)
async def child_fails():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails("child"))
    except* ValueError as error:
        print(repr(error))
    await rest("child")
async def child_fails_plain():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails("child"))
    except ExceptionGroup as error:
        print(repr(error))
    await rest("child")
async def body_fails():
    try:
        async with asyncio.TaskGroup() as group:
            await fails("body")
    except* ValueError as error:
        print(repr(error))
    await rest("body")
async def body_fails_plain():
    try:
        async with asyncio.TaskGroup() as group:
            await fails("body2")
    except ExceptionGroup as error:
        print(repr(error))
    await rest("body")
async def nested():
    try:
        async with asyncio.TaskGroup() as group:
            async with asyncio.TaskGroup() as group:
                await fails("nested")
    except ExceptionGroup as error:
        print(repr(error))
    await rest("nested")
async def cancelled():
    try:
        async with asyncio.TaskGroup():
            asyncio.current_task().cancel()
            source = items("cancelled")
            await anext(source)
            await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        print(repr(error))
    del source
    await rest("cancelled")
async def base():
    try:
        async with asyncio.TaskGroup():
            await interrupted("base")
    except KeyboardInterrupt as error:
        print(repr(error))
    await rest("base")
for c in (child_fails, child_fails_plain, body_fails, body_fails_plain, nested, cancelled, base):
    asyncio.run(c())
