"""asyncio.sleep: wait without holding anyone up."""
import asyncio


async def tick(name, delay):
    # The second argument is what the await gives back.
    woken_by = await asyncio.sleep(delay, f"{name} after {delay} s")
    print(woken_by)


async def polite(name):
    for turn in range(2):
        print(name, turn)
        await asyncio.sleep(0)  # no pause: only let the others have their turn


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.gather(tick("slow", 3), tick("quick", 1), tick("middle", 2))
    print("together they took", round(loop.time() - start), "seconds")
    await asyncio.gather(polite("a"), polite("b"))


asyncio.run(main())
