import asyncio
import time

for f in (lambda: asyncio.nothing, lambda: time.nothing):
    try:
        f()
    except AttributeError as e:
        print(e)
