import traceback


def generator():
    yield 1


async def coroutine():
    pass


async def items():
    yield 1


def decorated(function):
    return function


@decorated
async def several(
    a,
    b=1,
):
    yield 2


for throw in (
    lambda: generator().throw(ValueError),
    lambda: coroutine().throw(KeyError),
    lambda: items().athrow(ValueError).send(None),
    lambda: several(1).athrow(ValueError).send(None),
    lambda: items().asend(None).throw(KeyError),
    lambda: (n for n in [1]).throw(OSError),
):
    try:
        throw()
    except BaseException:
        traceback.print_exc()
