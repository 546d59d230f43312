# A subclass of Future is awaited by its own `__await__`.
import asyncio


class Traced(asyncio.Future):
    def __await__(self):
        print("awaited")
        result = yield from super().__await__()
        print("resumed with", result)
        return result * 2


class Ready(asyncio.Future):
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return "without a result"


class Job(asyncio.Task):
    def __await__(self):
        print("awaiting", self.get_name())
        return super().__await__()


class Plain(asyncio.Future):
    pass


async def main():
    loop = asyncio.get_running_loop()
    traced = Traced()
    loop.call_later(1, traced.set_result, 21)
    print(await traced, loop.time())
    print(await traced)
    print(await Ready(), loop.time())
    print(await Job(asyncio.sleep(1, "slept"), name="job"))
    plain = Plain()
    loop.call_soon(plain.set_result, "plain")
    print(await plain)
    failed = Traced()
    loop.call_soon(failed.set_exception, KeyError("failed"))
    try:
        await failed
    except KeyError as error:
        print(repr(error))
    waiting = Traced()
    task = asyncio.create_task(asyncio.wait_for(waiting, 1))
    try:
        await task
    except TimeoutError:
        print(waiting.cancelled())


asyncio.run(main())
