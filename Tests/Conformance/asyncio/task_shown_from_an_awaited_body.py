# The line a task is at, shown from a coroutine that never suspends.
import asyncio


async def show():
    print(str(asyncio.current_task()).split(" cb=")[0])
    return asyncio.current_task().get_coro()


async def main():
    print(repr(asyncio.current_task()).split(" cb=")[0])

    coroutine = await show()
    print(coroutine.cr_running, coroutine.cr_await, coroutine.__name__)

    async def inner():
        print(coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_await)

    await inner()


asyncio.run(main())
