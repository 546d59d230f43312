"""loop.call_soon, call_later, call_at and time: plain functions at a moment."""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()

    def say(*words):
        print(f"{loop.time() - start:.1f}", *words)

    loop.call_later(2, say, "two seconds later")
    loop.call_at(start + 1, say, "at a given time")
    loop.call_soon(say, "at the next turn")
    cancelled = loop.call_later(1.5, say, "never")
    cancelled.cancel()
    say("first of all;", "cancelled:", cancelled.cancelled())
    await asyncio.sleep(3)
    say("the end")


asyncio.run(main())
