# The frame of `create_task` holds the coroutine that it refused. The group of exceptions that a TaskGroup raises is part of
# a cycle, so it goes on holding that until the end, where it is told of.
import asyncio
import sys


async def inner(name):
    pass


async def alone():
    group = asyncio.TaskGroup()
    async with group:
        pass
    try:
        group.create_task(inner("alone"))
    except RuntimeError as error:
        print("refused")
    print("the coroutine has ended", file=sys.stderr)


async def within():
    group = asyncio.TaskGroup()
    async with group:
        pass
    try:
        async with asyncio.TaskGroup():
            group.create_task(inner("within"))
    except* RuntimeError as error:
        print("refused within a group")
    print("the coroutine is still there", file=sys.stderr)


asyncio.run(alone())
asyncio.run(within())
