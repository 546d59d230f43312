# Calls with defaults, keywords, *args and **kwargs, on both sides.


def defaults(a, b=2, c=3):
    return a + b + c


def keyword_only(a, *, scale=1, offset=0):
    return a * scale + offset


def variadic(*args, **kwargs):
    return len(args) + len(kwargs)


def forward(*args, **kwargs):
    return defaults(*args, **kwargs)


class Shape:
    def __init__(self, width, height=1, *, name="shape"):
        self.width = width
        self.height = height
        self.name = name


def run(rounds):
    total = 0
    for i in range(rounds):
        total += defaults(i)
        total += defaults(i, c=i)
        total += defaults(c=1, b=i, a=2)
        total += keyword_only(i, offset=5, scale=2)
        total += variadic(1, i, x=1)
        total += forward(i, c=4)
        total += Shape(i, name="square").height
    return total


print(run(500_000))
