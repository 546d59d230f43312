import functools
import inspect
import pickle


def show(text, make):
    try:
        print(text, make())
    except (TypeError, ValueError, AttributeError) as error:
        print(text, type(error).__name__, error)


def both(a, /, b, *, c=1):
    pass


given = inspect.signature(both)
show("too many", lambda: given.bind(1, 2, 3))
show("by name", lambda: given.bind(a=1, b=2))
show("missing", lambda: given.bind(1))
show("read only", lambda: setattr(given, "parameters", {}))
show("read only", lambda: setattr(given.parameters["a"], "name", "x"))
show("pickled", lambda: pickle.loads(pickle.dumps(given)) == given)


class Made:
    def __new__(cls, x):
        return object.__new__(cls)


class Begun(Made):
    def __init__(self, y):
        pass


class Child(Begun):
    pass


class Meta(type):
    def __call__(cls, z=1):
        pass


class Called(metaclass=Meta):
    pass


for cls in (Made, Begun, Child, Called):
    show(cls.__name__, lambda: inspect.signature(cls))


class Odd:
    def nothing():
        pass

    def star(*args):
        pass

    def named(*, key):
        pass


for name in ("nothing", "star", "named"):
    show(name, lambda: inspect.signature(getattr(Odd(), name)))


class Own(inspect.Signature):
    pass


show("own", lambda: Own.from_callable(both))


class LooksLikeFunction:
    def __init__(self, function):
        for name in ("__name__", "__code__", "__defaults__", "__kwdefaults__", "__annotations__"):
            setattr(self, name, getattr(function, name))

    def __call__(self, *args, **kwargs):
        pass


show("like", lambda: inspect.signature(LooksLikeFunction(both)))


def annotated(a: "int") -> "str":
    pass


show("strings", lambda: inspect.signature(annotated))
show("values", lambda: inspect.Signature.from_callable(annotated, eval_str=True))
