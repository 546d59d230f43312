import asyncio


class Manager:
    def __init__(self, entered, left):
        self.entered, self.left = entered, left

    def __aenter__(self):
        return self.entered

    def __aexit__(self, *details):
        return self.left


async def nothing():
    return None


async def use(manager):
    try:
        async with manager:
            print("inside")
    except TypeError as error:
        print(error)


asyncio.run(use(Manager(5, 6)))


async def main():
    await use(Manager(nothing(), 6))


asyncio.run(main())
