import asyncio
import contextvars

count = contextvars.ContextVar("count", default=0)


async def up(by):
    before = count.get()
    count.set(before + by)
    return before, count.get()


with asyncio.Runner() as runner:
    print(runner.run(up(1)), runner.run(up(2)), count.get())
    own = contextvars.Context()
    print(runner.run(up(5), context=own), own[count], len(own))
    print(runner.run(up(6), context=own), own[count], runner.run(up(1)))
