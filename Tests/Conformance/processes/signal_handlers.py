import asyncio
import os
import signal


def attempt(function):
    try:
        print(function())
    except BaseException as error:
        print(type(error).__name__, error)


async def coroutine():
    pass


async def main():
    loop = asyncio.get_running_loop()
    attempt(lambda: loop.add_signal_handler(99, print))
    attempt(lambda: loop.add_signal_handler(9, print))
    attempt(lambda: loop.add_signal_handler("x", print))
    attempt(lambda: loop.add_signal_handler(10, coroutine))
    attempt(lambda: loop.remove_signal_handler(12))
    loop.add_signal_handler(signal.SIGUSR1, print, "got", 1)
    signal.raise_signal(signal.SIGUSR1)
    await asyncio.sleep(0.1)
    print(loop.remove_signal_handler(10), loop.remove_signal_handler(10), int(signal.getsignal(10)))
    event = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, event.set)
    loop.call_later(1, os.kill, os.getpid(), signal.SIGTERM)
    await event.wait()
    print("terminated at", loop.time())


asyncio.run(main())
attempt(lambda: signal.signal(99, print))
attempt(lambda: signal.signal(9, print))
attempt(lambda: signal.signal(2, 3))
attempt(lambda: signal.getsignal(99))
attempt(lambda: int(signal.signal(10, lambda number, frame: print("handled", number))))
signal.raise_signal(10)
attempt(lambda: callable(signal.signal(10, signal.SIG_DFL)))
attempt(lambda: signal.signal("x", print))
attempt(lambda: signal.strsignal(10))
attempt(lambda: signal.signal(2, signal.SIG_IGN) is signal.default_int_handler)
signal.raise_signal(2)
attempt(lambda: int(signal.signal(2, signal.default_int_handler)))
attempt(lambda: signal.raise_signal(2))


def fail(number, frame):
    raise LookupError(number)


signal.signal(signal.SIGUSR2, fail)
attempt(lambda: signal.raise_signal(signal.SIGUSR2))
