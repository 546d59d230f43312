import types


@types.coroutine
def pause(value):
    return (yield value)


async def numbers():
    try:
        got = yield 1
        print("got", got)
        await pause("waiting")
        yield 2
    except ZeroDivisionError:
        yield "caught"
    finally:
        print("finally")


def attempt(function, *args):
    try:
        print("value", function(*args))
    except StopIteration as stop:
        print("StopIteration", stop.value)
    except BaseException as error:
        print(type(error).__name__, error)


def new(generator, method="__anext__", *args):
    step = getattr(generator, method)(*args)
    print(type(step).__name__, hasattr(step, "__await__"), iter(step) is step, step.__await__() is step)
    return step


g = numbers()
first = new(g)
attempt(next, first)
attempt(first.send, None)
step = new(g, "asend", "hello")
attempt(step.send, None)
attempt(step.send, "go on")
attempt(new(g, "__anext__").throw, ZeroDivisionError())
attempt(new(g, "aclose").send, None)
attempt(new(g).send, None)
g = numbers()
attempt(g.asend(5).send, None)
attempt(g.athrow(ValueError("early")).send, None)
attempt(g.__anext__().send, None)
g = numbers()
attempt(g.__anext__().__next__)
attempt(new(g, "athrow", KeyError("k")).send, None)
g = numbers()
unused = g.__anext__()
unused.close()
attempt(unused.send, None)


async def plain():
    yield 1


async def twice():
    step = plain().__anext__()
    print(await step)
    try:
        await step
    except RuntimeError as error:
        print(error)


attempt(twice().send, None)
