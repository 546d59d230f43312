"""doctest.debug and debug_src run the examples as a script; asked for a look at errors only, they need no debugger."""
import doctest
import sys


def half(number):
    """Half of it.

    >>> print(half(5), __name__)
    2.5 __main__
    >>> seen.append(half(3))
    """
    return number / 2


seen = []
doctest.debug(sys.modules["__main__"], "__main__.half", pm=True)
print(seen)
names = {"base": 10}
doctest.debug_src(">>> print(base * 2)\n20\n>>> base = 3\n>>> print(base)\n", pm=True, globs=names)
print(names["base"], sorted(names))
doctest.debug_src("no example", pm=True)
doctest.debug_script("print(made := 5)", True, names)
print("made" in names)
try:
    doctest.debug("__main__", "none", True)
except ValueError as error:
    print(error)
