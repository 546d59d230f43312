"""asyncio.run: the way into the event loop, and out of it."""
import asyncio


async def main():
    try:
        asyncio.create_task(forgotten())
        await asyncio.sleep(1)
        return "the result of main"
    finally:
        print("main is leaving")


async def forgotten():
    try:
        await asyncio.sleep(1000)
    except asyncio.CancelledError:
        # What still runs when main returns is cancelled, and may tidy up.
        print("a forgotten task is cancelled")
        raise


print(asyncio.run(main()))

# A loop that runs cannot be entered a second time.
async def nested():
    coroutine = main()
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print("RuntimeError:", error)
        coroutine.close()


asyncio.run(nested())
