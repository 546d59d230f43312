"""Hundreds of objects with `__del__` are each finalised before anything else is shown."""
import asyncio


class Dying:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        print("dies", self.number)


async def main():
    for number in range(300):
        dying = Dying(number)
        asyncio.get_running_loop().call_soon(lambda _: None, dying)
        del dying
        await asyncio.sleep(0)
        print("after", number)


asyncio.run(main())
