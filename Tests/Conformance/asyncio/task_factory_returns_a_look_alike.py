# What wraps a task and has the interface of a future is awaited by run, run_until_complete, gather and wait_for.
import asyncio


class Wrapped:
    def __init__(self, loop, coro, **options):
        self._task = asyncio.Task(coro, loop=loop, **options)
        self._log_destroy_pending = True

    def __getattr__(self, name):
        return getattr(self._task, name)

    @property
    def _asyncio_future_blocking(self):
        return self._task._asyncio_future_blocking

    @_asyncio_future_blocking.setter
    def _asyncio_future_blocking(self, value):
        self._task._asyncio_future_blocking = value

    def __await__(self):
        return self._task.__await__()


async def double(n):
    await asyncio.sleep(n)
    return 2 * n


async def fail():
    raise ValueError("no")


async def main():
    loop = asyncio.get_running_loop()
    made = asyncio.create_task(double(1))
    print(type(made).__name__, asyncio.isfuture(made), asyncio.ensure_future(made) is made, await made)
    print(await asyncio.gather(double(1), double(2)), await asyncio.wait_for(double(1), 5))
    try:
        await asyncio.wait_for(asyncio.create_task(double(3)), 1)
    except TimeoutError:
        print("timeout", loop.time())
    print(await asyncio.shield(asyncio.create_task(double(1))))
    return "done"


loop = asyncio.new_event_loop()
loop.set_task_factory(Wrapped)
print(loop.run_until_complete(main()))
made = loop.create_task(double(2))
print(loop.run_until_complete(made), made._log_destroy_pending)
try:
    loop.run_until_complete(fail())
except ValueError as error:
    print(error)
loop.set_task_factory(lambda loop, coro: coro.close())
try:
    loop.run_until_complete(double(1))
except AttributeError as error:
    print(error)
loop.close()


async def own():
    asyncio.get_running_loop().set_task_factory(Wrapped)
    return await asyncio.create_task(double(1))


print(asyncio.run(own()))
