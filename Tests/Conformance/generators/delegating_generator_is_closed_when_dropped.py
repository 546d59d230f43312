# One that waits for what it delegates to, within a `try`, ends with its last reference.
def around():
    try:
        yield from (number for number in range(2))
    except GeneratorExit:
        print("exit")
        raise


def around_a_list():
    try:
        yield from [1, 2]
    finally:
        print("end of the list")


def inner():
    try:
        yield 1
    finally:
        print("inner end")


def outer():
    yield from inner()


generator = around()
next(generator)
del generator
print("deleted")
generator = around_a_list()
next(generator)
generator = None
print("set to None")
generator = outer()
print(next(generator))
del generator
print("deleted with the inner one")


def leave():
    generator = outer()
    next(generator)


leave()
print("left")
next(outer())
print("never named")
