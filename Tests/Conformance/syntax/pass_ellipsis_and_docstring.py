def f():
    """Doc."""


def g(): ...


class C:
    "class doc"
    pass


print(f.__doc__, f(), g(), C.__doc__, g.__doc__, ...)
