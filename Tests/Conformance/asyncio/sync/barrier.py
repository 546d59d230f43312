import asyncio


async def party(n, barrier):
    await asyncio.sleep(n)
    index = await barrier.wait()
    print(n, "passes as", index, asyncio.get_running_loop().time())


async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(*(party(n, barrier) for n in range(3)))
    print(barrier.parties, barrier.n_waiting, barrier.broken)


asyncio.run(main())
