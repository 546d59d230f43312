import asyncio


class Timeout(asyncio.Timeout):
    async def __aexit__(self, *args):
        try:
            return await super().__aexit__(*args)
        finally:
            print("left", self.expired())

    def __repr__(self):
        return "mine"


async def main():
    loop = asyncio.get_running_loop()
    async with Timeout(loop.time() + 5) as timeout:
        print(timeout, isinstance(timeout, asyncio.Timeout))
        await asyncio.sleep(1)
    try:
        async with Timeout(loop.time() + 1):
            await asyncio.sleep(5)
    except TimeoutError as e:
        print(repr(e))


asyncio.run(main())
