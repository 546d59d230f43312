import asyncio


class Bad:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield self.value


async def main():
    for value in 5, "text":
        try:
            await Bad(value)
        except RuntimeError as e:
            print(str(e).split(" got bad yield")[1])
    await Bad(None)
    print("bare yield is one turn")


asyncio.run(main())
