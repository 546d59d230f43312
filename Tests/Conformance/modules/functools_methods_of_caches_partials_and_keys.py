# Cached functions as methods, partials with names, keys of comparisons; found again and again.
import functools
import operator


class Counted:
    calls = 0

    def __init__(self, name):
        self.name = name

    @functools.lru_cache(maxsize=4)
    def method(self, x, *, y=1):
        Counted.calls += 1
        return self.name, x, y

    @classmethod
    @functools.cache
    def of_class(cls, x):
        Counted.calls += 1
        return cls.__name__, x

    @staticmethod
    @functools.cache
    def alone(x):
        Counted.calls += 1
        return x


class Derived(Counted):
    method = functools.lru_cache(lambda self, x, y=2: ("derived", x, y))


a, b = Counted("a"), Derived("b")
for turn in range(3):
    for counted in (a, b, Counted("c")):
        print(counted.method(1), counted.method(2, y=3), counted.of_class(4), counted.alone(5), Counted.calls)
print(Counted.method(a, 1), a.method.__self__ is a, Counted.method.cache_info(), Derived.method.cache_info())
a.method = lambda x: "own"
print(a.method(1))
try:
    b.method([])
except TypeError as error:
    print(error)

add = functools.partial(lambda *args, **named: (args, named), 1, k=2)
more = functools.partial(add, 3, j=4)
for turn in range(2):
    print(add(), add(5, k=6), more(7, z=8), more.func is add.func, more.args, more.keywords)


class Sub(functools.partial):
    __slots__ = ("extra",)


sub = Sub(operator.sub, 10)
sub.extra = 1
print(sub(3), sub.extra, [functools.partial(pow, exp=2)(n) for n in range(3)])


def compare(x, y):
    return (len(x) > len(y)) - (len(x) < len(y)) or (x > y) - (x < y)


words = "the quick brown fox jumps over a lazy dog".split()
key = functools.cmp_to_key(compare)
print(sorted(words, key=key), min(words, key=key), max(words, key=key))
print(key("a") < key("bb"), key("a") == key("a"), key("b") >= key("a"), key("x").obj)
for other in (1, "a"):
    try:
        key("a") < other
    except TypeError as error:
        print(error)
try:
    sorted([1, 2], key=functools.cmp_to_key(lambda x, y: None))
except TypeError as error:
    print(error)
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda x, y: y - x + 0.5)))
