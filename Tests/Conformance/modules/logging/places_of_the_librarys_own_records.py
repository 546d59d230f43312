import asyncio
import concurrent.futures
import logging
import sys
import time
import warnings

shown = "%(filename)s %(module)s %(funcName)s:%(lineno)d %(levelname)s"
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout, format=shown)
for handler in logging.root.handlers:
    handler.formatter.formatException = lambda information: information[0].__name__


def warns():
    logging.captureWarnings(True)
    warnings.warn("old")
    logging.captureWarnings(False)


def fails(*_):
    raise ValueError


def of_pools():
    future = concurrent.futures.Future()
    future.add_done_callback(fails)
    future.set_result(1)
    with concurrent.futures.ThreadPoolExecutor(1, initializer=fails) as pool:
        try:
            pool.submit(print).result()
        except concurrent.futures.BrokenExecutor:
            print("broken")


async def of_loops():
    loop = asyncio.get_running_loop()
    loop.call_soon(fails)
    await asyncio.sleep(0)
    loop.set_exception_handler(fails)
    loop.call_soon(fails)
    await asyncio.sleep(0)
    loop.default_exception_handler = fails
    loop.call_soon(fails)
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    loop.call_soon(fails)
    await asyncio.sleep(0)
    loop.set_debug(True)
    loop.slow_callback_duration = 0.5
    loop.call_soon(time.sleep, 1)
    await asyncio.sleep(0)
    logging.info("of the script")


class Speaking(logging.Handler):
    """What a handler logs of a record is its own."""

    def emit(self, record):
        if record.name == "asyncio":
            logging.getLogger("mine").info("seen")


warns()
of_pools()
logging.root.addHandler(Speaking())
asyncio.run(of_loops())
