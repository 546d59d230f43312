class Pause:
    def __await__(self):
        got = yield "paused"
        return got * 2


async def main():
    return await Pause() + await Pause()


c = main()
print(c.send(None), c.send(1))
try:
    c.send(2)
except StopIteration as e:
    print(e.value)
