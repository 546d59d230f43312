def f():
    import _shapes._flat as flat, math
    from math import sqrt as root, floor
    return flat.__name__, root(floor(4.9)), math.pi


class C:
    import math
    from math import tau as t


print(f(), C.math.e, C.t)
print("math" in globals())


async def g():
    import _loose._inner
    return _loose._inner.__name__

import asyncio
print(asyncio.run(g()))
