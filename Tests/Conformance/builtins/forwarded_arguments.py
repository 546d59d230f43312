# Wrappers that take everything: what comes in by position and by name.
def every(*args, **kwargs):
    return args, kwargs


def first(a, *args, **kwargs):
    return a, args, kwargs


def only(a, /, *args, **kwargs):
    return a, args, kwargs


def named(*args, key=0, **kwargs):
    return args, key, kwargs


def rest(a, *args):
    return a, args


def forward(function, *args, **kwargs):
    return function(*args, **kwargs)


print(every(), every(1, 2), every(1, x=3, y=4), every(**{"q": 1}), every(*[1], *(2,), z=3))
print(first(1), first(1, 2, 3), first(1, 2, b=4), first(a=1), first(b=2, a=1))
print(only(1, a=5), only(1, 2, 3, a=5, b=6), rest(1), rest(1, 2), rest(a=1))
print(named(1), named(1, key=2), named(key=2, other=3), named(*"ab", **{"c": 1}))
for function in (every, first, only, named, rest):
    for args, kwargs in (((1, 2), {}), ((1,), {"a": 2}), ((), {"a": 2}), ((), {"key": 1}), ((), {})):
        try:
            print(function.__name__, forward(function, *args, **kwargs))
        except TypeError as error:
            print(function.__name__, error)
try:
    every(**{1: 2})
except TypeError as error:
    print(error)
given = {"a": 1}
taken = every(**given)[1]
taken["b"] = 2
print(given, taken)
