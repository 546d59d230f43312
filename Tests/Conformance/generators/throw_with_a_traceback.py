# The third argument of `throw` is a traceback, and that of the exception.
import traceback


def failed():
    try:
        1 / 0
    except ZeroDivisionError as error:
        return error.__traceback__


def plain():
    yield 1


async def coroutine():
    pass


async def asynchronous():
    yield 1


for arguments in (
    (ValueError, ValueError("x"), failed()), (ValueError("x"), None, failed()), (ValueError, None, failed()),
    (ValueError, "x", None), (ValueError, "x", 5), (ValueError("x"), None, "no"), (int, 1, 5), (ValueError("x"), "y", failed()),
):
    made = coroutine()
    begun = plain()
    next(begun)
    for name, throw in (("generator", begun.throw), ("coroutine", made.throw)):
        try:
            throw(*arguments)
        except Exception as error:
            print(name, repr(error), [place.name for place in traceback.extract_tb(error.__traceback__)])
    made.close()
try:
    asynchronous().athrow(ValueError, "x", 5).send(None)
except Exception as error:
    print(repr(error))
