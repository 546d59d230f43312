# Comprehensions that await and that iterate asynchronously.
import asyncio


async def numbers(count):
    for i in range(count):
        yield i


async def double(value):
    return value * 2


class Countdown:
    def __init__(self, count):
        self.count = count

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.count:
            raise StopAsyncIteration
        self.count -= 1
        return self.count


async def main():
    total = 0
    for round in range(1_500):
        total += sum([value async for value in numbers(200) if value % 2])
        total += sum([await double(value) for value in range(200)])
        total += len({value % 31: value async for value in Countdown(200)})
        total += len({await double(value & 15) async for value in numbers(200)})
        await asyncio.sleep(0)
    print(total)


asyncio.run(main())
