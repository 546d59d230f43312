import asyncio

order = []


async def work(n):
    await asyncio.sleep(n % 3)
    order.append(n)


async def main():
    await asyncio.gather(*(work(n) for n in range(12)))
    print(order)


asyncio.run(main())
