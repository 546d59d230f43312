class Gen:
    def __init__(self, inner=None):
        self.inner = inner

    def __await__(self):
        a = yield "gen"
        b = (yield from self.inner.__await__()) if self.inner else None
        return a, b


async def coro():
    return await Gen()


class Via:
    def __await__(self):
        return coro().__await__()


async def main():
    return await Gen(Via())


c = main()
value, n = c.send(None), 0
try:
    while True:
        print(value)
        n += 1
        value = c.send(n)
except StopIteration as e:
    print(e.value)
