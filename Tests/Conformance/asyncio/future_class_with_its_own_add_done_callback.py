# Whoever waits for a future calls the `add_done_callback` of its class, which may be a script's.
import asyncio


class Noted(asyncio.Future):
    def add_done_callback(self, function, *, context=None):
        print("  add_done_callback", context is None)
        super().add_done_callback(function, context=context)


async def completed(future):
    for one in asyncio.as_completed([future]):
        return await one


async def grouped(future):
    async def wait():
        return await future

    async with asyncio.TaskGroup() as group:
        task = group.create_task(wait())
    return task.result()


async def wait(future):
    done, pending = await asyncio.wait([future], timeout=5)
    return [one.result() for one in done], len(pending)


async def plain(future):
    return await future


async def main():
    for way in (
        plain, asyncio.gather, asyncio.shield, wait, completed, grouped, lambda future: asyncio.wait_for(future, 5),
        lambda future: asyncio.wait_for(asyncio.shield(future), 0.5),
    ):
        print(way.__name__)
        future = Noted()
        asyncio.get_running_loop().call_later(1, future.set_result, "set")
        try:
            print(" ", await way(future))
        except TimeoutError:
            print("  too late")
        await asyncio.sleep(1)


asyncio.run(main())
