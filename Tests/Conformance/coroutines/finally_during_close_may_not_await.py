class Pause:
    def __await__(self):
        yield


async def f():
    try:
        await Pause()
    finally:
        print("cleanup starts")
        await Pause()
        print("never")


c = f()
c.send(None)
try:
    c.close()
except RuntimeError as e:
    print(e)
