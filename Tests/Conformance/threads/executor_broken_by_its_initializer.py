from concurrent.futures import BrokenExecutor, ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool
import logging

logging.getLogger("concurrent.futures").disabled = True


def fail():
    raise ValueError("no")


pool = ThreadPoolExecutor(1, initializer=fail)
future = pool.submit(print)
try:
    future.result()
except BrokenThreadPool as error:
    print(error)
try:
    pool.submit(print)
except BrokenExecutor as error:
    print(type(error), error)
pool.shutdown()
