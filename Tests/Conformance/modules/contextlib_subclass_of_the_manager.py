"""The class of what contextmanager makes can be derived from, and its __init__ called."""
from contextlib import _GeneratorContextManager


class Counted(_GeneratorContextManager):
    def __init__(self, *args):
        super().__init__(*args)
        self.entered = 0

    def __enter__(self):
        self.entered += 1
        return super().__enter__()


def scope(name, *, end):
    try:
        yield name
    finally:
        print(name, end)


manager = Counted(scope, ("scope",), {"end": "ends"})
with manager as value:
    print(value, manager.entered, type(manager).__name__)
