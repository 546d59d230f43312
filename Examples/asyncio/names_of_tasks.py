"""Task.get_name, set_name, get_coro and get_loop: who is who."""
import asyncio


async def job():
    print("I am", asyncio.current_task().get_name())


async def main():
    first = asyncio.create_task(job())
    second = asyncio.create_task(job(), name="painter")
    first.set_name("carpenter")
    print(first.get_coro().__name__, first.get_loop() is asyncio.get_running_loop())
    await first
    await second


asyncio.run(main())
