class A:
    pass


A.__call__ = A()
try:
    A()()
except RecursionError as e:
    print(type(e).__name__)


class Link:
    def __init__(self, next):
        self.next = next


class Step:
    def __init__(self, target):
        self.target = target

    def __call__(self, *args):
        return self.target, args


class Outer:
    __call__ = Step("outer")


print(Outer()(1, 2))
