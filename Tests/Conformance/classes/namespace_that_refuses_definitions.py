"""Where a class's own kind of namespace refuses a name, the traceback marks the statement that binds it."""
import traceback


class Strict(dict):
    def __setitem__(self, name, value):
        if name.startswith("bad"):
            raise TypeError(f"refused {name}")
        super().__setitem__(name, value)


class Kind(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return Strict()


def attempt(define):
    try:
        define()
    except TypeError as error:
        print("".join(traceback.format_exception(error)).partition(" in A\n")[2])


def plain():
    class A(metaclass=Kind):
        def bad(self):
            return 1


def short():
    class A(metaclass=Kind):
        def bad(self): return 1  # A comment


def decorated():
    class A(metaclass=Kind):
        @staticmethod
        async def bad(self):
            return 1


def inner_class():
    class A(metaclass=Kind):
        class bad:
            x = 1


def imported():
    class A(metaclass=Kind):
        x = 1; import os as bad


def imported_from():
    class A(metaclass=Kind):
        x = 1; from os import path, sep as bad


def assigned():
    class A(metaclass=Kind):
        good, bad = 1, 2


for define in (plain, short, decorated, inner_class, imported, imported_from, assigned):
    attempt(define)
