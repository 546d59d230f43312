import asyncio


async def work():
    await asyncio.sleep(10)


loop = asyncio.new_event_loop()
task = loop.create_task(work(), name="orphan")
loop.run_until_complete(asyncio.sleep(1))
print("loop stops")
loop.close()
del task
