# What is handled where an async generator is asked for an item is not kept by the generator while it waits.
import asyncio
import gc

gc.disable()

def stack(task): return task.get_stack()
async def items(name):
    try:
        yield 1
    finally:
        print(name, "closes")
async def taking(source):
    await anext(source)
    raise OSError
async def scenario(k):
    try:
        await taking(items(k))
    except OSError as error:
        if k == 1: raise KeyError(1)
        if k == 2:
            async for i in items("inner"): raise KeyError(1)
        if k == 3:
            async for i in items("inner"): break
            raise KeyError(1)
async def main(k):
    try:
        await scenario(k)
    except KeyError as error:
        pass
    for i in range(3): await asyncio.sleep(0)
    print("end")
for k in (1,2,3):
    asyncio.run(main(k))
