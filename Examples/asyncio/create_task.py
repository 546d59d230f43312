"""asyncio.create_task: start a coroutine now, look at its result later."""
import asyncio


async def brew(drink, seconds):
    print("start", drink)
    await asyncio.sleep(seconds)
    return f"a cup of {drink}"


async def main():
    # One after the other: 3 seconds.
    await brew("tea", 1)
    await brew("coffee", 2)

    # At the same time: 2 seconds. A task begins at the next turn of the loop, not at once.
    tea = asyncio.create_task(brew("tea", 1), name="kettle")
    coffee = asyncio.create_task(brew("coffee", 2))
    print("both are ordered:", tea.get_name())
    print(await tea)
    print(await coffee)


asyncio.run(main())
