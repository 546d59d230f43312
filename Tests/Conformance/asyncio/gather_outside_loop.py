import asyncio

future = None
try:
    asyncio.gather(*[])
except (RuntimeError, DeprecationWarning) as e:
    print(type(e).__name__, e)
c = asyncio.sleep(0)
asyncio.set_event_loop(None)
try:
    asyncio.gather(c)
except RuntimeError as e:
    print(e)
c.close()
