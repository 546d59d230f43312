"""
>>> spam()
'eggs'
"""
# What is searched for examples, under which name and line.
import doctest
import functools


def spam():
    """
    >>> spam()
    'eggs'
    """
    return "eggs"


def undocumented():
    pass


@functools.lru_cache
def cached():
    "One >>> 1"


class Outer:
    """>>> Outer().method()
    1
    """

    class Inner:
        "Inner"

    def method(self):
        r"""
        >>> 2
        2
        """
        return 1

    @property
    def value(self):
        "A property"

    @staticmethod
    def static():
        "static"

    @classmethod
    def made(cls):
        "class"


__test__ = {"text": ">>> 1\n1\n", "function": spam, "other": undocumented}

for options in ({}, {"exclude_empty": False}, {"recurse": False}):
    for test in doctest.DocTestFinder(**options).find(__import__(__name__)):
        print(test.name, test.lineno, len(test.examples), sorted(set(test.globs) - set(globals())))
    print("--")
for test in doctest.DocTestFinder().find(Outer, "named", globs={"a": 1}, extraglobs={"b": 2}):
    print(test.name, test.lineno, sorted(test.globs))
for wrong in (lambda: doctest.DocTestFinder().find(5), lambda: doctest.testmod(5)):
    try:
        wrong()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(doctest.testmod())
print(doctest.testmod(verbose=True))
