from concurrent.futures import Future, ThreadPoolExecutor


def told(future):
    print(future.arg, future.result())


with ThreadPoolExecutor(1) as pool:
    future = pool.submit(pow, 2, 5)
    future.arg = "2 ** 5"
    future.add_done_callback(told)
print(vars(future)["arg"], future.__dict__["arg"])

own = Future()
own.result = lambda: "its own"
print(own.result(), hasattr(Future(), "arg"))
own.name = own
print(own.name is own)
