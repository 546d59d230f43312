# Wrappers that pass their arguments on, decorators, callbacks and lambdas.
import functools


def counted(function):
    calls = 0

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        nonlocal calls
        calls += 1
        wrapper.calls = calls
        return function(*args, **kwargs)

    return wrapper


def positional(function):
    def wrapper(*args):
        return function(*args)

    return wrapper


@counted
def add(a, b, c=0, *, d=1):
    return a + b + c * d


@positional
def subtract(a, b):
    return a - b


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


def run(rounds):
    total = 0
    chain = compose(lambda x: x + 1, lambda x: x * 2, abs)
    options = {"c": 3, "d": 2}
    pair = (1, 2)
    for i in range(rounds):
        total += add(i, 1) + add(i, b=2, d=3) + add(*pair, **options)
        total += subtract(i, 1) + subtract(*pair)
        total += chain(-i)
    return total + add.calls


print(run(250_000))
