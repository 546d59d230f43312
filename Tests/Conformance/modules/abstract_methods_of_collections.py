"""The abstract methods of collections.abc have bodies: what they do when they are called."""
import collections.abc as abc


def show(function, *args):
    try:
        print(function.__qualname__, repr(function(*args)))
    except BaseException as error:
        print(function.__qualname__, type(error).__name__, error)


class Nothing:
    pass


it = Nothing()
for kind, name, args in (
        (abc.Generator, "send", (1,)), (abc.Generator, "throw", (ValueError("x"),)), (abc.Generator, "throw", (ValueError,)),
        (abc.Coroutine, "send", (1,)), (abc.Coroutine, "throw", (KeyError("x"),)), (abc.MutableSequence, "insert", (0, 1)),
        (abc.MutableSet, "add", (1,)), (abc.MutableSet, "discard", (1,)), (abc.Sequence, "__getitem__", (0,)),
        (abc.MutableSequence, "__setitem__", (0, 1)), (abc.MutableSequence, "__delitem__", (0,)),
        (abc.Mapping, "__getitem__", (0,)), (abc.MutableMapping, "__setitem__", (0, 1)),
        (abc.MutableMapping, "__delitem__", (0,)), (abc.Iterator, "__next__", ()), (abc.Container, "__contains__", (0,)),
        (abc.Sized, "__len__", ()), (abc.Hashable, "__hash__", ()), (abc.Callable, "__call__", ())):
    show(getattr(kind, name), it, *args)
print(list(abc.Iterable.__iter__(it)), abc.Iterator.__iter__(it) is it)


class Steps(abc.Generator):
    def send(self, value):
        print("send", value)
        return value

    def throw(self, typ, val=None, tb=None):
        print("throw", typ)
        raise StopIteration


steps = Steps()
print(next(steps), iter(steps) is steps, steps.send(2))
show(steps.close)


class Ignores(Steps):
    def throw(self, typ, val=None, tb=None):
        return 1


show(Ignores().close)


class Waits(abc.Coroutine):
    def send(self, value):
        return value

    def throw(self, typ, val=None, tb=None):
        raise GeneratorExit

    def __await__(self):
        yield


show(Waits().close)


class Bad(Waits):
    def throw(self, typ, val=None, tb=None):
        return 1


show(Bad().close)


class Stream(abc.AsyncGenerator):
    async def asend(self, value):
        return value

    async def athrow(self, typ, val=None, tb=None):
        raise StopAsyncIteration


def run(awaitable):
    try:
        awaitable.send(None)
    except BaseException as error:
        print(type(error).__name__, error)


run(Stream().__anext__())
run(Stream().asend(3))
run(Stream().aclose())
run(abc.AsyncGenerator.asend(it, 1))
run(abc.AsyncGenerator.athrow(it, ValueError("x")))
for name in "Generator Coroutine AsyncGenerator MutableSequence MutableSet".split():
    try:
        getattr(abc, name)()
    except TypeError as error:
        print(error)


class Numbers(abc.MutableSequence):
    def __init__(self, items):
        self.items = items

    def __getitem__(self, index):
        return self.items[index]

    def __setitem__(self, index, value):
        self.items[index] = value

    def __delitem__(self, index):
        del self.items[index]

    def __len__(self):
        return len(self.items)

    def insert(self, index, value):
        print("insert", index, value)
        self.items.insert(index, value)


numbers = Numbers([1, 2, 3])
numbers.append(4)
numbers.extend(numbers)
numbers.reverse()
numbers += [9]
print(numbers.items, numbers.pop(), numbers.pop(0), numbers.index(3), numbers.count(2))
numbers.remove(1)
show(numbers.remove, 99)
show(numbers.index, 99)
numbers.clear()
print(numbers.items)
show(numbers.pop)
