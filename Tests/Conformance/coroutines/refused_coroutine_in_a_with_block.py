import asyncio
import contextlib
import sys


async def refused():
    pass


def close():
    loop = asyncio.new_event_loop()
    loop.close()
    with contextlib.suppress(RuntimeError):
        loop.run_until_complete(refused())
    print("after", file=sys.stderr)


close()
