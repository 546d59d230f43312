# `__init__` runs where its class was called: it may rebind, capture or delete its first parameter.


class Plain:
    def __init__(self, a, b=2, *rest, c=3, **more):
        self.all = (a, b, rest, c, more)


class Rebinds:
    def __init__(self, a):
        kept = self
        self = [a]
        kept.a = self


class Deletes:
    def __init__(self, a):
        self.a = a
        del self


class Captures:
    def __init__(self, a):
        self.get = lambda: (self, a)


class Unpacks:
    def __init__(self, a):
        self.a = a
        self, a = a, self
        for self in range(3):
            pass


class Returns:
    def __init__(self, a):
        return a


class Recursive:
    def __init__(self, depth):
        self.inner = Recursive(depth - 1) if depth else None


class Simple:
    def __init__(self, a, b):
        self.a = a
        self.b = b


def make(cls, *arguments):
    return cls(*arguments)


for _ in range(2):
    print(Plain(1).all, Plain(1, 5, 6, c=7, d=8).all)
    print(Rebinds(1).a, Deletes(2).a, Captures(3).get()[1], type(Captures(3).get()[0]).__name__, Unpacks(4).a)
    print(Simple(1, 2).a, Simple(b=1, a=2).a, make(Simple, 3, 4).b, [Simple(i, i).b for i in range(3)])
    for arguments in ((), (1,), (1, 2, 3)):
        try:
            make(Simple, *arguments)
        except TypeError as error:
            print(error)
    try:
        Returns(1)
    except TypeError as error:
        print(error)
    print(Returns(None).__class__.__name__)
r = Recursive(50)
depth = 0
while r.inner:
    r = r.inner
    depth += 1
print(depth)


# Bound methods are called with the receiver in place of the callee.
class Adder:
    def __init__(self, n):
        self.n = n

    def add(self, x, y=0):
        self = self.n
        return self + x + y


add = Adder(5).add
print(add(1), add(1, 2), add(x=3), [*map(add, [1, 2])], (lambda f: f(7))(Adder(1).add))
append = [].append
print(append(1), append.__self__)
try:
    add()
except TypeError as error:
    print(error)


# Exceptions with an `__init__` of their own.
class Failure(Exception):
    def __init__(self, code, *, reason="none"):
        super().__init__(f"code {code}")
        self.code = code
        self.reason = reason


class Bare(ValueError):
    def __init__(self, *args):
        self.count = len(args)


class Wrong(Exception):
    def __init__(self):
        return 1


for make in (lambda: Failure(1), lambda: Failure(2, reason="x"), lambda: Failure(code=3), lambda: Bare(1, 2), Bare):
    try:
        raise make()
    except Exception as error:
        print(repr(error), error.args, vars(error))
try:
    raise Bare
except ValueError as error:
    print(error.count, error.args)
for bad in (lambda: Failure(), lambda: Failure(1, 2), Wrong):
    try:
        bad()
    except TypeError as error:
        print(error)
for start, stop in ((0, 3), (2, 5), (-2, 1), (5, 2), (-5, -2)):
    print(list(range(start, stop)), len(range(stop)), range(start, stop))
