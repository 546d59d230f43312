import asyncio


class Jumping(asyncio.SelectorEventLoop):
    now = 0.0

    def time(self):
        return self.now

    def _run_once(self):
        if not self._ready and self._scheduled:
            self.now = max(self.now, min(handle.when() for handle in self._scheduled if not handle.cancelled()))
        super()._run_once()


async def main():
    loop = asyncio.get_running_loop()
    for pause in 1, 3600:
        await asyncio.sleep(pause)
        print(loop.time())
    loop.call_later(5, print, "later")
    try:
        async with asyncio.timeout(20):
            await asyncio.Event().wait()
    except TimeoutError:
        print("timeout", loop.time())


loop = Jumping()
loop.run_until_complete(main())
loop.close()
