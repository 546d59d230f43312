"""The classes of collections.abc that ask for one method or two: who is one, what cannot be made, what comes free."""
import asyncio
import collections.abc as abc


def attempt(call, *args):
    try:
        print(call(*args))
    except (TypeError, StopIteration, StopAsyncIteration, RuntimeError) as error:
        print(type(error).__name__, error)


METHODS = {"Awaitable": "__await__", "AsyncIterable": "__aiter__", "AsyncIterator": "__aiter__ __anext__",
           "AsyncGenerator": "__aiter__ __anext__ asend athrow aclose", "Hashable": "__hash__",
           "Iterable": "__iter__", "Iterator": "__iter__ __next__", "Reversible": "__iter__ __reversed__",
           "Sized": "__len__", "Container": "__contains__", "Collection": "__len__ __iter__ __contains__",
           "Callable": "__call__", "Coroutine": "__await__ send throw close", "Generator": "__iter__ __next__ send throw close"}
samples = [1, "a", b"b", bytearray(b"c"), [1], (1,), {1}, {1: 2}, {}.keys(), {}.items(), range(2), iter([]), (x for x in ()),
           memoryview(b""), None, print, int]
for name, methods in METHODS.items():
    cls = getattr(abc, name)
    attempt(cls)
    attempt(type("Empty", (cls,), {}))
    like = type("Like", (), {method: lambda self: None for method in methods.split()})
    print(name, issubclass(like, cls), isinstance(like(), cls), sorted(cls.__abstractmethods__),
          [type(sample).__name__ for sample in samples if isinstance(sample, cls)])
    for method in methods.split():
        part = {other: lambda self: None for other in methods.split() if other != method}
        print("  without", method, issubclass(type("Part", (), part), cls), end=";")
        print(" refused", issubclass(type("None_", (like,), {method: None}), cls))

print(isinstance(b"", abc.ByteString), isinstance("", abc.ByteString), issubclass(bytearray, abc.ByteString),
      abc.ByteString.__mro__[1].__name__)
attempt(abc.ByteString)


class Counter(abc.Iterator):
    def __init__(self):
        self.count = 0

    def __next__(self):
        self.count += 1
        if self.count > 3:
            raise StopIteration
        return self.count


print(list(Counter()), iter(counter := Counter()) is counter)


class Echo(abc.AsyncGenerator):
    async def asend(self, value):
        if value == "end":
            raise StopAsyncIteration
        return value

    async def athrow(self, kind, value=None, traceback=None):
        await super().athrow(kind, value, traceback)


async def main():
    echo = Echo()
    print(await echo.__anext__(), await echo.asend(5), aiter(echo) is echo)
    for call in (lambda: echo.asend("end"), echo.aclose, lambda: echo.athrow(ValueError),
                 lambda: echo.athrow(ValueError("x")), lambda: echo.athrow(KeyError, "text")):
        try:
            print(await call())
        except Exception as error:
            print(repr(error))


asyncio.run(main())


class Bag(abc.Collection):
    def __len__(self):
        return 2

    def __iter__(self):
        yield from "ab"

    def __contains__(self, item):
        return item in "ab"


print(list(Bag()), "a" in Bag(), len(Bag()), isinstance(Bag(), abc.Sized), abc.Collection[int], abc.Callable[[int], str])
attempt(reversed, Bag())
