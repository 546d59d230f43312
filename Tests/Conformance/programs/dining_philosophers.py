import asyncio


async def philosopher(i, forks, meals):
    first, second = sorted((i, (i + 1) % len(forks)))
    for _ in range(2):
        await asyncio.sleep(0.1 * i)
        async with forks[first]:
            async with forks[second]:
                meals[i] += 1
                print(f"{asyncio.get_running_loop().time():.1f}: philosopher {i} eats")
                await asyncio.sleep(0.5)


async def main():
    forks = [asyncio.Lock() for _ in range(4)]
    meals = [0] * 4
    await asyncio.gather(*(philosopher(i, forks, meals) for i in range(4)))
    print(meals)


asyncio.run(main())
