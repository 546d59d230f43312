import asyncio


async def work():
    await asyncio.sleep(1)
    return "value"


loop = asyncio.new_event_loop()
print(loop.run_until_complete(work()), loop.is_running(), loop.is_closed(), loop.time())
future = loop.create_future()
loop.call_later(1, future.set_result, "future")
print(loop.run_until_complete(future), loop.time())
task = loop.create_task(work())
print(loop.run_until_complete(task), task.done())
loop.close()
print(loop.is_closed())
