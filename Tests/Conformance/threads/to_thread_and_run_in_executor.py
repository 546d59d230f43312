import asyncio
import contextvars
import threading
from concurrent.futures import ThreadPoolExecutor

variable = contextvars.ContextVar("variable", default=0)


def work(n, k=0):
    seen = variable.get()
    variable.set(99)
    return n * 2 + k, threading.current_thread() is threading.main_thread(), seen


def fail():
    raise KeyError("in thread")


async def main():
    variable.set(7)
    print(await asyncio.to_thread(work, 3, k=1), variable.get())
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, work, 4))
    with ThreadPoolExecutor(1) as pool:
        print(await loop.run_in_executor(pool, lambda: threading.current_thread().name.startswith("ThreadPool")))
        try:
            await loop.run_in_executor(pool, fail)
        except KeyError as error:
            print(repr(error))
    print(await asyncio.gather(*[asyncio.to_thread(pow, 2, n) for n in range(5)]))
    try:
        loop.set_default_executor(3)
    except TypeError as error:
        print(error)
    loop.set_default_executor(ThreadPoolExecutor(1, thread_name_prefix="mine"))
    print(await asyncio.to_thread(lambda: threading.current_thread().name))
    await loop.shutdown_default_executor()
    try:
        await asyncio.to_thread(print)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
