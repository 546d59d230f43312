"""The keys of a dict display are hashed when up to sixteen pairs have been evaluated."""


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        print("hash", self.name)
        return 1

    def __eq__(self, other):
        print("eq", self.name, other.name)
        return self.name == other.name

    def __repr__(self):
        return self.name


def value(x):
    print("value", x)
    return x


print({Key("a"): value(1), Key("b"): value(2), Key("a"): value(3)})
print({Key("a"): value(1), **{"m": value(2)}, Key("c"): value(3), "d": value(4)})
print(len({Key(f"k{0}"): value(0), **{}, Key("x"): 1}))
for make in [
    lambda: {[]: value(1), 2: value(2)},
    lambda: {[]: value(1), **{}, 2: value(2)},
    lambda: {[]: value(1), 2: 1 / 0},
    lambda: {1: 1, [(0, 1)[0]].pop(): 2, **3},
]:
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
n = iter(range(100))
keys = [str(next(n)) for _ in range(18)]
d = {
    keys[0]: 0, keys[1]: 0, keys[2]: 0, keys[3]: 0, keys[4]: 0, keys[5]: 0, keys[6]: 0, keys[7]: 0, keys[8]: 0,
    keys[9]: 0, keys[10]: 0, keys[11]: 0, keys[12]: 0, keys[13]: 0, Key("late"): value(15), keys[15]: value(16),
    keys[16]: value(17), keys[17]: value(18),
}
print(len(d), list(d)[13:])


async def waits(x):
    return x


async def main():
    print({Key("w"): await waits(1), (await waits(2), 3): [y async for y in steps()], "z": value(3)})


async def steps():
    yield 1


import asyncio

asyncio.run(main())
