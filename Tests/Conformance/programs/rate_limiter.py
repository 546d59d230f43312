import asyncio


class RateLimiter:
    def __init__(self, rate, per):
        self.rate, self.per, self.calls = rate, per, []

    async def __aenter__(self):
        loop = asyncio.get_running_loop()
        while True:
            now = loop.time()
            self.calls = [t for t in self.calls if now - t < self.per]
            if len(self.calls) < self.rate:
                self.calls.append(now)
                return self
            await asyncio.sleep(self.per - (now - self.calls[0]))

    async def __aexit__(self, *exc):
        return False


async def request(n, limiter):
    async with limiter:
        print(f"request {n} at {asyncio.get_running_loop().time()}")


async def main():
    limiter = RateLimiter(2, 1)
    await asyncio.gather(*(request(n, limiter) for n in range(5)))


asyncio.run(main())
