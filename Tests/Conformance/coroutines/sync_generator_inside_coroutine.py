import asyncio


def numbers():
    for i in range(3):
        yield i


async def main():
    g = numbers()
    total = 0
    for n in g:
        await asyncio.sleep(0)
        total += n
    print(total, sum(x for x in [await asyncio.sleep(0, result=n) for n in numbers()]))


asyncio.run(main())
