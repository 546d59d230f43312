# What is told of a future's end has to be a queue.
from concurrent.futures import Future

future = Future()
for name in ("_notify", "_waiters"):
    tell = getattr(future, name, None)
    if callable(tell):
        for value in (b"", None, 1, [], object()):
            try:
                tell(value)
            except TypeError:
                pass
future.set_result(1)
print(future.result(), future.done())
