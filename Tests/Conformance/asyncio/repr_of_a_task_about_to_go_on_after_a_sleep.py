"""Between the end of its sleep and its next step a task shows the finished future."""
import asyncio


async def plain():
    await asyncio.sleep(1)


async def with_result():
    coroutine = asyncio.sleep(1, "result")
    await coroutine


async def main():
    others = []
    watcher = asyncio.create_task(watch(others))
    others += [asyncio.create_task(plain(), name="plain"), asyncio.create_task(with_result(), name="with result")]
    await watcher


async def watch(others):
    await asyncio.sleep(1)
    for task in others:
        text = repr(task)
        print(text[text.index("wait_for"):], task.done())
    await asyncio.sleep(0)
    for task in others:
        print("wait_for" in repr(task), task.done())


asyncio.run(main())
