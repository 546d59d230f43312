import asyncio


class Clock:
    now = 0.0

    def select(self, timeout):
        self.now += timeout or 0
        return []

    def close(self):
        pass


class Stepping(asyncio.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = Clock()

    def time(self):
        return self._selector.now

    def _process_events(self, events):
        assert events == []


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(10)
    print(loop.time())
    try:
        await asyncio.wait_for(asyncio.sleep(100), 5)
    except TimeoutError:
        print("timeout", loop.time())
    async with asyncio.timeout(50):
        await asyncio.sleep(1)
    handle = loop.call_later(1, print, "never")
    handle.cancel()
    await asyncio.sleep(2)
    print(loop.time())


loop = Stepping()
loop.run_until_complete(main())
loop.close()
