"""Functions and classes of functools: what they make, copy and refuse."""
import functools


def show(function, *args, **keywords):
    try:
        result = function(*args, **keywords)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(repr(result))


print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)


def original(a: int = 1) -> str:
    """Its text."""


original.mark = [1]


def other():
    """Another's text."""


result = functools.update_wrapper(other, original)
print(result is other, other.__name__, other.__qualname__, other.__doc__, other.__annotations__, other.mark,
      other.__wrapped__ is original)


class Plain:
    pass


plain = functools.update_wrapper(Plain(), 5)
print(sorted(vars(plain)), plain.__wrapped__)
bare = functools.update_wrapper(Plain(), original, assigned=("__name__", "none"), updated=())
print(sorted(vars(bare)))
show(functools.update_wrapper, Plain(), 5, updated=("gone",))
show(functools.update_wrapper, 5, original)
show(functools.wraps)
show(functools.update_wrapper)


@functools.total_ordering
class Version:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.number < other.number if isinstance(other, Version) else NotImplemented


one, two = Version(1), Version(2)
print(one < two, one <= two, one > two, one >= two, one <= one, one >= one)
show(lambda: one >= 3)
show(lambda: one > "x")
for base in ("__gt__", "__le__", "__ge__"):
    made = functools.total_ordering(type("Made", (), {
        "__init__": lambda self, n: setattr(self, "n", n),
        "__eq__": lambda self, o: self.n == o.n,
        base: {"__gt__": lambda self, o: self.n > o.n, "__le__": lambda self, o: self.n <= o.n,
               "__ge__": lambda self, o: self.n >= o.n}[base]}))
    print(base, made(1) < made(2), made(1) <= made(2), made(1) > made(2), made(1) >= made(2),
          [n for n in ("__lt__", "__gt__", "__le__", "__ge__") if n in vars(made)])
show(functools.total_ordering, type("Nothing", (), {}))

key = functools.cmp_to_key(lambda a, b: b - a)
print(sorted([3, 1, 2], key=key), key(1).obj, key(1) < key(2), key(1) == key(1))
show(lambda: key(1) < 5)
show(functools.cmp_to_key)

print(functools.reduce(lambda a, b: a * b, [1, 2, 3, 4]), functools.reduce(max, [], 7))
show(functools.reduce, max, [])
show(functools.reduce, max, 5)
show(functools.reduce, max)

part = functools.partial(int, "11", base=2)
print(part(), part.func, part.args, part.keywords, part)
print(functools.partial.args.__get__(part), functools.partial.keywords.__name__)
show(functools.partial)
show(functools.partial, 5)


class Holder:
    @functools.cached_property
    def value(self):
        """The value."""
        print("made")
        return 5

    @functools.singledispatchmethod
    def of(self, argument):
        return "any"

    @of.register
    def _(self, argument: int):
        return "int"

    twice = functools.partialmethod(pow, 2)

    def __index__(self):
        return 3


holder = Holder()
print(holder.value, holder.value, vars(holder), Holder.value.__doc__, Holder.value.attrname)
print(holder.of(1), holder.of("x"))


@functools.singledispatch
def tell(argument):
    return "object"


tell.register(int, lambda argument: "int")
tell.register(list)(lambda argument: "list")
print(tell(1), tell(True), tell([]), tell(""), sorted(t.__name__ for t in tell.registry), tell.dispatch(bool)(1))
show(tell)
show(tell.register, 5)


@functools.cache
def square(n):
    return n * n


@functools.lru_cache(maxsize=2, typed=True)
def same(n):
    return n


print(square(3), square(3), square.cache_info(), square.cache_parameters(), square.cache_clear(), square.cache_info())
print([same(n) for n in (1, 1.0, 1, 2)], same.cache_info(), same.cache_parameters())
show(functools.lru_cache, "x")
show(square, [])
