import asyncio


async def work(n):
    await asyncio.sleep(n)
    return n


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.run_until_complete(asyncio.gather(work(1), work(2))))
task = asyncio.ensure_future(work(3), loop=loop)
print(loop.run_until_complete(task), task.get_name())
print(loop.run_until_complete(asyncio.wait_for(work(1), 5)))
loop.close()
