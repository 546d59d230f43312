import asyncio

for e in (
    asyncio.CancelledError("c"),
    asyncio.TimeoutError("t"),
    asyncio.InvalidStateError("i"),
    asyncio.QueueEmpty(),
    asyncio.QueueFull(),
):
    print(repr(e), isinstance(e, Exception), type(e).__qualname__)
