def attempt(code):
    try:
        code()
    except ImportError as e:
        print(type(e).__name__, e)


def one():
    from . import x


def two():
    from .x import y


attempt(one)
attempt(two)
