# Instances with __del__ come and go; most of the time there is none, and much is printed.
import asyncio


class Dying:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dies", self.name)


kept = [[str(number), number] for number in range(20000)]


async def main():
    for number in range(40):
        held = Dying(number)
        await asyncio.sleep(1)
        held = "something else"
        print("rebound")
        for line in range(30):
            print(number, line)


asyncio.run(main())
