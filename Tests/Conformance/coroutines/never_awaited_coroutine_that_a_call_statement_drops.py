# A coroutine that a called function held, or that only the arguments of a builtin held, is told of at the statement.
import asyncio
import gc

gc.disable()


async def never():
    pass


def keep_locally():
    held = never()
    total = 3
    for number in range(3):
        total += number
    return total


def give_back():
    return [never()]


class Holder:
    def __init__(self):
        self.held = never()


keep_locally()
len([never()])
isinstance(never(), int)
give_back()
print(len(give_back()))
Holder()
kept = []
kept.append(never())
print(kept[0].close())


async def main():
    keep_locally()
    len([never()])
    tasks = []
    for _ in range(3):
        tasks.append(asyncio.create_task(never()))
    keep_locally()
    await asyncio.gather(*tasks)


asyncio.run(main())
