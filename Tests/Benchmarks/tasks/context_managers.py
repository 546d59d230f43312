# Asynchronous context managers of a script's own, and those that contextlib makes of generators.
import asyncio
from contextlib import asynccontextmanager


class Counted:
    def __init__(self, state):
        self.state = state

    async def __aenter__(self):
        self.state[0] += 1
        return self

    async def __aexit__(self, kind, error, traceback):
        self.state[0] -= 1
        return False


class Paused(Counted):
    async def __aenter__(self):
        await asyncio.sleep(0)
        self.state[0] += 1
        return self


@asynccontextmanager
async def region(state):
    state[0] += 2
    try:
        yield state
    finally:
        state[0] -= 2


async def main():
    state = [0]
    total = 0
    counted, paused = Counted(state), Paused(state)
    for i in range(60_000):
        async with counted as holder:
            total += holder.state[0]
        async with region(state) as inner:
            total += inner[0] + (i & 3)
        if i % 4 == 0:
            async with paused:
                total += state[0]
    print(total, state)


asyncio.run(main())
