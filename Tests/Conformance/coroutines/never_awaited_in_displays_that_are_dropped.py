"""Coroutines in a list, tuple or dict that a statement makes and drops: told of there."""
import warnings

warnings.simplefilter("always")


async def work(number):
    return number


def show(function):
    print(function.__name__)
    function()
    print("done")


@show
def comprehension():
    [work(number) for number in range(3)]


@show
def displays():
    work(1), [work(2)]
    {"key": work(3)}


@show
def of_an_expression():
    [work(1)] + [work(2)]
    [work(1)][0]
    work(1) and 5


@show
def held():
    kept = []
    [kept.append(work(number)) for number in range(2)]
    [kept]
    print(len(kept))
    for each in kept:
        each.close()


[work(number) for number in range(2)]
print("end")
