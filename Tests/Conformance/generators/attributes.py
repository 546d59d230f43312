def g():
    yield 1


it = g()
print(it.gi_running, it.gi_frame is not None, it.gi_yieldfrom, it.__name__, it.__qualname__)
next(it)
print(it.gi_code.co_name, type(it).__name__)
list(it)
print(it.gi_frame, it.gi_running)
