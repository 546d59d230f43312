"""Three greeters take turns while they wait: the main example."""
import asyncio


async def greet(name, pause, times):
    for n in range(1, times + 1):
        await asyncio.sleep(pause)  # others run meanwhile
        print(f"{name} says hello ({n} of {times})")
    return f"{name} is done"


async def main():
    results = await asyncio.gather(
        greet("the swift", 0.1, 3),
        greet("the swallow", 0.15, 2),
        greet("the martlet", 0.25, 1),
    )
    print(results)


asyncio.run(main())
