import asyncio
import heapq
from collections import deque


class Simulation(asyncio.AbstractEventLoop):
    """Jumps from one deadline to the next."""

    def __init__(self):
        self._time = 0.0
        self._ready = deque()
        self._timers = []
        self._failure = None

    def get_debug(self):
        return False

    def time(self):
        return self._time

    def run_forever(self):
        asyncio._set_running_loop(self)
        try:
            while self._ready or self._timers:
                if self._ready:
                    handle = self._ready.popleft()
                else:
                    handle = heapq.heappop(self._timers)
                    self._time = handle.when()
                if not handle.cancelled():
                    handle._run()
                if self._failure is not None:
                    raise self._failure
        finally:
            asyncio._set_running_loop(None)

    def call_exception_handler(self, context):
        self._failure = context.get("exception")

    def call_soon(self, callback, *args, context=None):
        handle = asyncio.Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_later(self, delay, callback, *args, context=None):
        return self.call_at(self._time + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._timers, handle)
        return handle

    def _timer_handle_cancelled(self, handle):
        print("cancelled timer", handle.when())

    def create_task(self, coro, **options):
        return asyncio.Task(coro, loop=self, **options)

    def create_future(self):
        return asyncio.Future(loop=self)


async def ticker(count, pause):
    for _ in range(count):
        await asyncio.sleep(pause)
        print("tick", simulation.time(), pause)
    return count


async def main():
    print(await asyncio.gather(ticker(3, 10), ticker(2, 15)))
    try:
        await asyncio.wait_for(asyncio.sleep(100), 5)
    except asyncio.TimeoutError:
        print("timeout", simulation.time())
    lock = asyncio.Lock()
    async with asyncio.timeout(50), lock:
        await asyncio.sleep(1)
    print(asyncio.current_task().get_name(), asyncio.get_running_loop() is simulation)


simulation = Simulation()
task = simulation.create_task(main())
simulation.run_forever()
print(task.done(), simulation.time(), task.get_loop() is simulation)


async def fails():
    asyncio.get_running_loop().call_soon(lambda: 1 / 0)
    await asyncio.sleep(1)


task = simulation.create_task(fails())
try:
    simulation.run_forever()
except ZeroDivisionError as error:
    print(error)
simulation._failure = None
simulation.run_forever()
print(task.done())
try:
    asyncio.AbstractEventLoop().create_task(None)
except NotImplementedError as error:
    print(repr(error))
