class Pause:
    def __await__(self):
        return (yield "paused")


async def f():
    return await Pause()


c = f()
try:
    c.send(1)
except TypeError as e:
    print(e)
print(c.send(None))
try:
    c.send("sent")
except StopIteration as e:
    print(e.value)
