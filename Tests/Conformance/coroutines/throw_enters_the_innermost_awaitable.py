class Pause:
    def __await__(self):
        try:
            yield "inner"
        except ValueError as e:
            print("awaitable caught", e)
            return "recovered"


async def leaf():
    return await Pause()


async def main():
    return await leaf()


c = main()
c.send(None)
try:
    c.throw(ValueError("v"))
except StopIteration as e:
    print(e.value)
