import asyncio
import re


def text(x):
    return re.sub(r" (running )?at (/[^>,\]\s]*|<[\w.]+>:\d+)", "", repr(x))


async def main():
    loop = asyncio.get_running_loop()
    future = asyncio.run_coroutine_threadsafe(asyncio.sleep(1, 5), loop)
    await asyncio.sleep(0)
    print([text(task) for task in asyncio.all_tasks() if task is not asyncio.current_task()])
    wrapped = asyncio.wrap_future(future)
    print(text(wrapped))
    print(text(asyncio.gather(wrapped)), text(asyncio.shield(wrapped)), text(wrapped))
    print(await wrapped)


asyncio.run(main())
