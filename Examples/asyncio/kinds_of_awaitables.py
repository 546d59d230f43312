"""asyncio.isfuture, iscoroutine and iscoroutinefunction: telling things apart."""
import asyncio


async def function():
    return 1


async def main():
    coroutine = function()
    task = asyncio.create_task(coroutine)
    future = asyncio.get_running_loop().create_future()
    for name, thing in [("function", function), ("coroutine", coroutine), ("task", task), ("future", future)]:
        print(f"{name:10}", asyncio.iscoroutinefunction(thing), asyncio.iscoroutine(thing), asyncio.isfuture(thing))
    await task


asyncio.run(main())
