class Pause:
    def __await__(self):
        yield


async def f():
    await Pause()


async def main(c):
    await c


shared = f()
a, b = main(shared), main(shared)
a.send(None)
try:
    b.send(None)
except RuntimeError as e:
    print(e)
a.close()
