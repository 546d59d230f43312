def polite():
    try:
        yield
    except GeneratorExit as e:
        print("exit", repr(e))
        raise


def ignores():
    try:
        yield
    except GeneratorExit:
        yield "still here"


def returns():
    try:
        yield
    except GeneratorExit:
        return 5


def other():
    try:
        yield
    except GeneratorExit:
        raise ValueError("instead")


for f in polite, returns, other:
    it = f()
    next(it)
    try:
        print(f.__name__, it.close())
    except ValueError as e:
        print(e)
it = ignores()
next(it)
try:
    it.close()
except RuntimeError as e:
    print(e)
