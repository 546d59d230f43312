"""What ended the run is the context of a cancellation at its end where a future is cancelled, not where a task is told."""
import asyncio


def chain(error):
    parts = []
    while error:
        parts.append(f"{type(error).__name__}{error.args}")
        error = error.__context__
    return " <- ".join(parts)


async def turns():
    while True:
        await asyncio.sleep(0)


async def waits():
    await asyncio.sleep(9)


async def future():
    await asyncio.get_running_loop().create_future()


async def child(wait):
    try:
        await wait()
    except asyncio.CancelledError as error:
        print(" ", wait.__name__, chain(error))
        try:
            raise KeyError
        except KeyError as error:
            print("  then", chain(error))
        raise


async def fails():
    raise ValueError("main")


async def cancels():
    asyncio.current_task().cancel("by itself")
    await asyncio.sleep(9)


async def awaits():
    await asyncio.create_task(cancels())


async def main(wait, end):
    task = asyncio.create_task(child(wait))
    for _ in range(3):
        await asyncio.sleep(0)
    await end()


for end in (fails, cancels, awaits):
    for wait in (turns, waits, future):
        print(end.__name__)
        try:
            asyncio.run(main(wait, end))
        except (ValueError, asyncio.CancelledError) as error:
            print(" ", chain(error))
