import asyncio
import threading


async def work(n):
    await asyncio.sleep(0)
    return n * 2


async def main():
    loop = asyncio.get_running_loop()
    done = asyncio.Event()
    results = []

    def thread():
        results.append(asyncio.run_coroutine_threadsafe(work(1), loop).result())
        loop.call_soon_threadsafe(done.set)

    t = threading.Thread(target=thread)
    t.start()
    await done.wait()
    t.join()
    print(results)


asyncio.run(main())
