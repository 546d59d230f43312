def show(function):
    try:
        print("->", function())
    except BaseException as error:
        print(type(error).__name__, error)


def swallows():
    try:
        yield 1
    except GeneratorExit:
        print("inner is asked to end")
        return 5
    finally:
        print("inner ends")


def outer():
    try:
        result = yield from swallows()
        print("resumed with", result)
        yield result
    except GeneratorExit:
        print("outer is asked to end")
        raise
    finally:
        print("outer ends")


def started(function, *arguments):
    generator = function(*arguments)
    next(generator)
    return generator


class Derived(GeneratorExit):
    pass


generator = started(outer)
show(lambda: generator.throw(GeneratorExit))
show(lambda: next(generator))
show(started(outer).close)
show(lambda: started(outer).throw(Derived("own")))


def refuses():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def over_refuses():
    try:
        yield from refuses()
    except BaseException as error:
        print("outer got", type(error).__name__, error)
        raise


show(lambda: started(over_refuses).throw(GeneratorExit))
show(started(over_refuses).close)


def fails():
    try:
        yield 1
    finally:
        raise KeyError("inner")


def over_fails():
    try:
        yield from fails()
    except KeyError as error:
        print("outer handles", error)
        yield "kept alive"


kept = started(over_fails)
show(lambda: kept.throw(GeneratorExit))
show(kept.close)


def deep(level):
    if level == 0:
        try:
            yield 0
        except GeneratorExit:
            print("bottom")
            return "b"
    else:
        try:
            return (yield from deep(level - 1))
        except GeneratorExit:
            print("level", level)
            return level


show(started(deep, 3).close)
show(lambda: started(deep, 3).throw(GeneratorExit))


class Wait:
    def __await__(self):
        yield "a"


async def inner():
    try:
        await Wait()
    except GeneratorExit:
        print("inner coroutine")
        return 3


async def coroutine():
    try:
        print("goes on", await inner())
        await Wait()
    except GeneratorExit:
        print("outer coroutine")
        raise


made = coroutine()
made.send(None)
show(made.close)
made = coroutine()
made.send(None)
show(lambda: made.throw(GeneratorExit))
