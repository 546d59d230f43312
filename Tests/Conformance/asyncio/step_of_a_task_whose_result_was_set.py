# The refused step is an error in a callback; the loop goes on and asks its own handler, be it one that was put there.
import asyncio
import re


async def work():
    await asyncio.sleep(0.1)


def handler(context):
    print(re.sub("0x[0-9a-f]+", "0x", context["message"]), type(context["exception"]).__name__)


def attempt(is_patched):
    loop = asyncio.new_event_loop()
    if is_patched:
        loop.call_exception_handler = handler
    else:
        loop.set_exception_handler(lambda loop, context: handler(context))
    coroutine = work()
    task = loop.create_task(coroutine)
    asyncio.Future.set_result(task, "set")
    print(loop.run_until_complete(task))
    coroutine.close()
    loop.close()


attempt(False)
attempt(True)
