import asyncio
import threading

loop = asyncio.new_event_loop()


def run():
    asyncio.set_event_loop(loop)
    loop.run_forever()
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
    print("closed", asyncio.run(one()))


async def one():
    return threading.current_thread().name


async def add(a, b):
    return a + b, threading.current_thread().name


thread = threading.Thread(target=run, name="looper")
thread.start()
print(asyncio.run_coroutine_threadsafe(add(1, 2), loop).result())
seen = threading.Event()
loop.call_soon_threadsafe(lambda: (print("in", threading.current_thread().name), seen.set()))
seen.wait()
print(asyncio.run(one()))
loop.call_soon_threadsafe(loop.stop)
thread.join()
print(loop.is_closed())
