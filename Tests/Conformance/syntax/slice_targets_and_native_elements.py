import asyncio
from array import array
from collections import deque


def say(value):
    print("eval", value)
    return value


class Recorder:
    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


class Index:
    def __init__(self, value, then=None):
        self.value, self.then = value, then

    def __index__(self):
        print("index", self.value)
        if self.then:
            self.then()
        return self.value


numbers = [0, 1, 2, 3, 4, 5]
say(numbers)[say(1):say(3)] = say("ab")
print(numbers)
numbers[:2] = numbers
print(numbers)
numbers[3:] = numbers[2::-1]
print(numbers)
numbers[-2:-9] = (7, 8)
print(numbers)
numbers[100:] = [9]
numbers[:-100] = [6]
numbers[4:2] = ["x"]
print(numbers)
del numbers[1:3], numbers[-1:]
print(numbers)
numbers[Index(1, lambda: numbers.append("late")):Index(2)] = []
print(numbers)
numbers[:] = {"k": 1}
print(numbers)
numbers[True:] = range(3)
print(numbers)
recorder = Recorder()
recorder[1:2] = recorder[:] = 5
recorder[say(1):] = recorder[:say("b"):None] = 6
del recorder[3:], recorder[:4]
for bad in ("l[0:2] = 5", "l['a':] = []", "(1, 2)[:1] = ()", "del (1, 2)[:1]", "l[::2] = [1]", "b[:1] = [300]"):
    try:
        exec(bad, {"l": [1, 2, 3], "b": bytearray(b"ab")})
    except Exception as error:
        print(bad, type(error).__name__, error)
data = bytearray(b"abcdef")
data[1:3] = b"XYZ"
data[:1] = [65]
del data[-1:]
print(data)
ring, floats, small = deque([1, 2, 3]), array("d", [1, 2.5]), array("b", [1, -2])
print(ring[-1], ring[0], floats[-1], floats[0], small[1], b"xyz"[-1], data[0])
ring[-1], floats[0], small[0], data[-1] = "end", 7, -128, 90
print(ring, floats, small, data)
for label, action in {
    "deque": lambda: ring[3],
    "array": lambda: floats[-3],
    "set array": lambda: small.__setitem__(0, 128),
    "float into b": lambda: small.__setitem__(0, 1.0),
    "str into d": lambda: floats.__setitem__(0, "x"),
    "bytes": lambda: b""[0],
    "bytearray": lambda: data.__setitem__(0, 256),
}.items():
    try:
        print(action())
    except Exception as error:
        print(label, type(error).__name__, error)


async def value(x):
    await asyncio.sleep(0)
    return x


async def main():
    target = [1, 2, 3, 4]
    target[await value(1):await value(3)] = await value([8])
    (await value(target))[:1] = [await value("first")]
    del target[await value(2):]
    print(target, [*target, *(1, 2), 3, *"ab"], (*target, *{5: 6}), {*[3, 1], 2})


asyncio.run(main())
