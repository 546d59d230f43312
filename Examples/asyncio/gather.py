"""asyncio.gather: several at once, results in the order of the arguments."""
import asyncio


async def fetch(page, seconds):
    await asyncio.sleep(seconds)
    if page == "missing":
        raise LookupError(page)
    print("got", page)
    return page.upper()


async def main():
    print(await asyncio.gather(fetch("index", 2), fetch("about", 1)))

    # The first exception goes to whoever waits; the others run on.
    try:
        await asyncio.gather(fetch("missing", 1), fetch("late", 2))
    except LookupError as error:
        print("failed:", error)
    await asyncio.sleep(2)

    # Or exceptions are results like any other.
    print(await asyncio.gather(fetch("missing", 1), fetch("news", 2), return_exceptions=True))
    print(await asyncio.gather())


asyncio.run(main())
