# Coroutine functions that never suspend, awaited where they are called.
import asyncio


async def leaf(value):
    return value & 7


async def both(value):
    return await leaf(value) + await leaf(value + 1)


async def parameters(a, b=2, *c, d=4, **e):
    return a, b, c, d, e


async def fib(n):
    return n if n < 2 else await fib(n - 1) + await fib(n - 2)


async def loops(n):
    total = 0
    for i in range(n):
        if i % 3:
            continue
        try:
            total += [j for j in range(i)][-1]
        except IndexError:
            total -= 1
        finally:
            total += 1
    return total


def counter():
    count = 0

    async def step(by=1):
        nonlocal count
        count += by
        return lambda: count

    return step


class Box:
    value = 3

    async def times(self, factor):
        return self.value * factor

    @classmethod
    async def of_class(cls, factor):
        return cls.value * factor

    @staticmethod
    async def of_none(factor):
        return factor

    def rebinding(self):
        made = self.times(5)
        del self
        return made


async def main():
    print(sum([await both(i) for i in range(100)]), await fib(12), await loops(20))
    print(await parameters(1), await parameters(1, 2, 3, d=5, q=6), await parameters(b=1, a=2))
    step = counter()
    print((await step())(), (await step(5))(), (await step(by=2))())
    box = Box()
    print(await box.times(2), await box.times(factor=3), await Box.times(box, 4))
    print(await box.of_class(2), await Box.of_class(3), await box.of_none(4))
    bound, rebinding = box.times, box.rebinding
    print(await bound(6), await rebinding(), await box.rebinding())
    for wrong in (lambda: parameters(), lambda: leaf(), lambda: leaf(1, 2), lambda: leaf(wrong=1)):
        try:
            await wrong()
        except TypeError as error:
            print(error)
    try:
        await leaf(1, 2)
    except TypeError as error:
        print(error)
    try:
        await leaf(other=2)
    except TypeError as error:
        print(error)
    coroutine = leaf(12)
    print(await coroutine)
    try:
        await coroutine
    except RuntimeError as error:
        print(error)


asyncio.run(main())
