"""new_event_loop, set_event_loop, run_until_complete, is_running, is_closed and close: a loop by hand."""
import asyncio


async def work():
    loop = asyncio.get_running_loop()
    print("running:", loop.is_running(), "- it is the one set:", loop is asyncio.get_event_loop())
    await asyncio.sleep(1)
    return "done"


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
try:
    print(loop.run_until_complete(work()))
    task = loop.create_task(asyncio.sleep(1, "the loop goes on where it stopped"))
    print(loop.run_until_complete(task))
    print("running:", loop.is_running(), "closed:", loop.is_closed())
finally:
    loop.close()
    asyncio.set_event_loop(None)
print("closed:", loop.is_closed())

try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print("RuntimeError:", error)
