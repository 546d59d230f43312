async def f():
    pass


def g():
    c = f()
    print("made", type(c).__name__)


g()
