class Pause:
    def __init__(self, n):
        self.n = n

    def __await__(self):
        return (yield self.n)


async def f():
    try:
        await Pause(1)
    except ValueError as e:
        print("caught", e)
        await Pause(2)
    return "end"


c = f()
print(c.send(None))
print(c.throw(ValueError("v")))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
