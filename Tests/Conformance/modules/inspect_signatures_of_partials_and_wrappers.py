"""Signatures of partial functions, and of wrappers that have one of their own."""
import functools
import inspect


def function(a, b, c=3, *d, e, g=1, **h):
    pass


def attempt(*args, **keywords):
    try:
        print(inspect.signature(functools.partial(function, *args, **keywords)))
    except ValueError as error:
        print(type(error).__name__, str(error).partition("function ")[0], repr(error.__cause__))


attempt()
attempt(1)
attempt(b=2)
attempt(1, e=2)
attempt(1, 2, 3, 4)
attempt(a=1, g=5, other=6)
attempt(c=0)
attempt(1, a=2)
print(inspect.signature(functools.partial(functools.partial(function, 1), c=2)))


@functools.wraps(function)
def wrapper(*args, **keywords):
    pass


print(inspect.signature(wrapper), inspect.signature(wrapper, follow_wrapped=False))
wrapper.__signature__ = inspect.signature(function).replace(return_annotation=str)
print(inspect.signature(wrapper))


@functools.wraps(wrapper)
def outer(*args):
    pass


print(inspect.signature(outer))
del outer.__signature__
print(inspect.signature(outer))
