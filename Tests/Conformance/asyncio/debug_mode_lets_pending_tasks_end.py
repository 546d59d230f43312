# A task that is pending when the program ends is closed then, in debug mode too.
import asyncio
import sys

tasks = []


async def waiting():
    try:
        await asyncio.sleep(5)
    finally:
        print("waiting is closed", file=sys.stderr)


async def cleaning():
    try:
        await asyncio.sleep(5)
    finally:
        # Not cancelled any more: the run cancels the tasks there are once.
        tasks.append(asyncio.create_task(waiting()))
        await asyncio.sleep(1)


async def main():
    # The report of the pending tasks names places in the library.
    asyncio.get_running_loop().set_exception_handler(lambda *_: None)
    tasks.append(asyncio.create_task(cleaning()))
    await asyncio.sleep(1)


asyncio.run(main(), debug=True)
print([task.done() for task in tasks])
