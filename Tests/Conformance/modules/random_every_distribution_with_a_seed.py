"""Every function of the module random, of a generator with a seed, and what it refuses."""
import random


def show(function, *args, **keywords):
    try:
        result = function(*args, **keywords)
    except Exception as error:
        print(function.__name__, args, keywords, type(error).__name__, error)
    else:
        print(function.__name__, args, keywords, repr(result))


random.seed(20240229)
for name, *rows in (
    ("betavariate", (1, 1), (0.5, 3), (2.5, 0.1)),
    ("expovariate", (1,), (2.5,), (-1.5,), (0,), ()),
    ("gammavariate", (1, 2), (0.3, 1), (9.0, 0.5), (-1, 1), (1, 0)),
    ("gauss", (0, 1), (5.0, 2), ()),
    ("lognormvariate", (0, 1), (1.5, 0.25)),
    ("normalvariate", (0, 1), (10, 3), ()),
    ("paretovariate", (1,), (3.5,), (0,)),
    ("triangular", (), (0, 10), (0, 10, 2), (3, 3), (10, 0, 5)),
    ("vonmisesvariate", (0, 4), (1.5, 0), (3, 1e-9), (0, 1e9)),
    ("weibullvariate", (1, 1.5), (2, 0.5), (1, 0)),
    ("uniform", (0, 1), (5, -5), ("a", 1)),
    ("getrandbits", (1,), (8,), (32,), (33,), (100,), (0,), (-1,), (1.5,), ()),
    ("randbytes", (0,), (1,), (5,), (16,), (-1,)),
    ("randrange", (10,), (5, 10), (0, 100, 7), (10, 0, -3), (0,), (3, 3), (0, 10, 0), ("x",)),
    ("randint", (1, 6), (-3, 3), (7, 7), (3, 1)),
    ("choice", ("abc",), ([],), (5,), ({1: 2},)),
    ("sample", (range(100), 5), ([1, 2, 3], 3), ("ab", 3), ({1, 2}, 1), ([1], -1), (5, 1)),
    ("random", (), (1,)),
):
    for row in rows:
        show(getattr(random, name), *row)
for keywords in ({}, {"k": 4}, {"weights": [1, 0, 3], "k": 5}, {"cum_weights": [1, 2, 9], "k": 5}, {"weights": [1]},
                 {"weights": [0, 0, 0]}, {"weights": [1, 1, 1], "cum_weights": [1, 2, 3]}, {"weights": 3},
                 {"weights": [1, 1, float("inf")]}, {"k": 0}, {"k": -1}):
    show(random.choices, "abc", **keywords)
show(random.sample, "abc", counts=[1, 2, 3], k=4)
show(random.sample, "abc", counts=[1, 2], k=2)
show(random.sample, "abc", counts=[1, 2, -3], k=1)
show(random.sample, "abc", counts=[1, 2, 0.5], k=1)
items = list(range(10))
show(random.shuffle, items)
print(items)
show(random.shuffle, "abc")
show(random.shuffle, (1, 2))
state = random.getstate()
print(type(state).__name__, len(state), state[0], len(state[1]), state[2])
first = [random.random() for _ in range(3)]
random.setstate(state)
print(first == [random.random() for _ in range(3)])
show(random.setstate, (1, 2, 3))
show(random.setstate, 5)
for seed in (0, -5, 10 ** 40, "text", b"bytes", bytearray(b"x"), 1.5, None, (1, 2), [1]):
    for version in (1, 2):
        generator = random.Random()
        try:
            generator.seed(seed, version)
        except TypeError as error:
            print(repr(seed), version, error)
        else:
            print(repr(seed), version, generator.random() if seed is not None else "")
print(random.Random.VERSION, isinstance(random.SystemRandom(), random.Random))
system = random.SystemRandom()
print(0 <= system.random() < 1, 0 <= system.getrandbits(5) < 32, len(system.randbytes(3)), system.seed(1))
show(system.getrandbits, -1)
for name in ("getstate", "setstate"):
    try:
        getattr(system, name)()
    except NotImplementedError as error:
        print(name, error)
