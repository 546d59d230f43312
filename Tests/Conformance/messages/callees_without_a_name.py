# How messages about starred arguments name what is called, and which of two errors comes first.
class Plain:
    pass


class Callable:
    def __repr__(self):
        return "<callable>"

    def __call__(self, **named):
        pass


def function(**named):
    return named


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


plain, instance = Plain(), Callable()
for callee in (None, 5, instance, "text", [1], len, "x".join, Callable, instance.__call__, Callable.__call__, type, NotImplemented):
    attempt(lambda: callee(*function))
    attempt(lambda: callee(**function))
    attempt(lambda: callee(**{"a": 1}, **{"a": 2}))
    attempt(lambda: callee(a=1, **{"a": 2}))
for call in (
    lambda: function(**{1: 3}, **{1: 5}), lambda: function(**{1: 3}, **{2: 5}), lambda: function(**{1: 3}),
    lambda: function(a=1, **{1: 3}), lambda: function(**{1: 3}, a=1), lambda: function(**{(1,): 3}, **{(1,): 4}),
    lambda: function(**{"a": 1}, **{1: 3}, **{"a": 3}), lambda: dict(**{1: 3}, **{1: 5}),
):
    attempt(call)
