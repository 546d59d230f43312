"""A task that run_until_complete or gather made itself is not told of when it is destroyed pending; another one is."""
import asyncio


async def wait(seconds):
    await asyncio.sleep(seconds)


async def gathering():
    loop.call_later(0.1, loop.stop)
    await asyncio.gather(wait(5), wait(6))


loop = asyncio.new_event_loop()
for coroutine in (wait(5), gathering()):
    loop.call_later(0.2, loop.stop)
    try:
        loop.run_until_complete(coroutine)
    except RuntimeError as error:
        print(error)
task = loop.create_task(wait(7), name="told of")
loop.call_soon(loop.stop)
loop.run_forever()
print(task._log_destroy_pending)
loop.close()
del task
