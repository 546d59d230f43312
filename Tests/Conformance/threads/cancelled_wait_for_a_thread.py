import asyncio
import threading

gate = threading.Event()
entered = threading.Event()


def block():
    entered.set()
    gate.wait()
    print("thread ends")


async def main():
    task = asyncio.create_task(asyncio.to_thread(block))
    while not entered.is_set():
        await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    gate.set()


asyncio.run(main())
print("end", threading.active_count())
