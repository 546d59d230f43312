def f(x: int, *args, y=1, **kw) -> str:
    """Does f.

    More text.
      indented
    """


def without(a, /, b):
    pass


async def co():
    "A coroutine."


class Base:
    "The base."
    z = 3

    def m(self):
        "Of the base."


class Derived(Base):
    """A class.

    With more.
    """
    attr = 5

    def __init__(self, x, y=2):
        "Makes one."

    def method(self, a):
        "A method."

    @classmethod
    def of_class(cls):
        "A class method."

    @staticmethod
    def static(q):
        "A static method."

    @property
    def prop(self):
        "A property."

    def _private(self):
        pass

    def __len__(self):
        return 1


for thing in f, without, co, Derived, Derived.method, Derived(1).method, Derived(1), Derived.of_class, lambda q, r=2: 1:
    help(thing)
help("no such thing")
