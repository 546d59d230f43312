import asyncio

for c in (asyncio.CancelledError, asyncio.TimeoutError, asyncio.InvalidStateError,
          asyncio.QueueEmpty, asyncio.QueueFull, asyncio.BrokenBarrierError):
    print(c.__name__, c.__module__, [k.__name__ for k in c.__mro__])
print(asyncio.TimeoutError is TimeoutError)
