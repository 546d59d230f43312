import asyncio


async def value(x):
    await asyncio.sleep(0)
    return x


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


async def describe(subject):
    match await value(subject):
        case Point(0, y) if await value(y > 10):
            return f"far {y}"
        case Point(x=0, y=y) | Point(y, 0):
            await asyncio.sleep(0)
            return f"axis {y}"
        case [first, *rest] if await value(len(rest)) > 1:
            for item in rest:
                match item:
                    case None:
                        break
                    case int(n):
                        await asyncio.sleep(0)
                        continue
            return f"list {first} {rest} {item}"
        case {"kind": str() as kind, **others}:
            return f"{kind} {others} {await value(1)}"
        case _ if (n := await value(subject)) == 7:
            return f"seven {n}"
        case _:
            return await value("other")


async def main():
    for s in (Point(0, 20), Point(0, 5), Point(6, 0), Point(1, 1), [1, 2, 3], [1, 2, None, 4], [1], {"kind": "k", "z": 1}, 7, 8):
        print(await describe(s))
    values = []

    async def collect():
        for i in range(6):
            match i % 3:
                case 0:
                    yield await value(i)
                case 1:
                    continue
                case _:
                    yield -i
    async for v in collect():
        values.append(v)
    print(values)


asyncio.run(main())
