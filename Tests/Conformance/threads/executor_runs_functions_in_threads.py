import threading
from concurrent.futures import ThreadPoolExecutor


def name(x):
    return x, threading.current_thread().name


with ThreadPoolExecutor(1) as pool:
    futures = [pool.submit(name, n) for n in range(3)]
    print([future.result() for future in futures])
    print(list(pool.map(pow, [2, 3], [4, 5])))
with ThreadPoolExecutor(1, thread_name_prefix="own", initializer=print, initargs=("begin", 1)) as pool:
    print(pool.submit(name, 1).result())
with ThreadPoolExecutor(1) as pool:
    print(pool.submit(name, 2).result())
    failed = pool.submit(lambda: 1 / 0)
    print(repr(failed.exception()), failed.done(), failed.running(), failed.cancelled(), failed.cancel())
    gate = threading.Event()
    entered = threading.Event()
    busy = pool.submit(lambda: (entered.set(), gate.wait()))
    entered.wait()
    queued = pool.submit(name, 3)
    print(busy.running(), busy.cancel(), queued.running(), queued.cancel(), queued.cancelled())
    last = pool.submit(name, 4)
    gate.set()
    print(last.result())
    for attempt in [queued.result, queued.exception, failed.result]:
        try:
            attempt()
        except Exception as error:
            print(type(error), error)
try:
    pool.submit(print)
except RuntimeError as error:
    print(error)
for arguments in [{"max_workers": 0}, {"initializer": 3}]:
    try:
        ThreadPoolExecutor(**arguments)
    except Exception as error:
        print(type(error).__name__, error)
pool = ThreadPoolExecutor(1)
gate = threading.Event()
busy = pool.submit(gate.wait)
queued = pool.submit(print, "never")
threading.Timer(0.01, gate.set).start()
pool.shutdown(cancel_futures=True)
print(busy.result(), queued.cancelled())
