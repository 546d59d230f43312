import asyncio
import collections
import contextvars
import dataclasses
import datetime
import decimal
import functools
import inspect
import itertools
import operator
import queue
import types
import typing
import weakref


def show(one):
    try:
        print(one.__name__, inspect.signature(one))
    except (TypeError, ValueError) as error:
        print(one.__name__, type(error).__name__, error)


class Number(int):
    pass


class Row(list):
    pass


class LongRow(Row):
    def __init__(self, length):
        pass


class Wrong(Exception):
    pass


class Told(Wrong):
    def __init__(self, what, *, why=None):
        pass


class Made(tuple):
    def __new__(cls, a, b=2):
        return super().__new__(cls, (a, b))


class Plain:
    pass


class Meta(type):
    pass


class Calls(type):
    def __call__(cls, x, y):
        pass


class Called(metaclass=Calls):
    def __init__(self, z):
        pass


for one in (
        bool, bytearray, bytes, complex, dict, enumerate, filter, float, frozenset, int, list, map,
        memoryview, object, property, range, reversed, set, slice, str, super, tuple, type, zip,
        BaseException, Exception, ValueError, OSError, SyntaxError, StopIteration, KeyError, UnicodeDecodeError,
        type(None), type(...), types.FunctionType, types.MethodType, types.ModuleType, types.SimpleNamespace,
        types.MappingProxyType, types.GenericAlias, collections.OrderedDict, collections.defaultdict,
        collections.deque, collections.Counter, collections.UserDict, itertools.accumulate, itertools.chain,
        itertools.combinations, itertools.count, itertools.cycle, itertools.groupby, itertools.islice,
        itertools.product, itertools.repeat, itertools.starmap, itertools.zip_longest, functools.partial,
        operator.itemgetter, datetime.date, datetime.datetime, datetime.time, datetime.timedelta, datetime.timezone,
        datetime.tzinfo, decimal.Context, contextvars.ContextVar, contextvars.Context, queue.SimpleQueue,
        queue.Queue, asyncio.Lock, asyncio.Queue, asyncio.Event, asyncio.Semaphore, weakref.ref,
        Number, Row, LongRow, Wrong, Told, Made, Plain, Meta, Called):
    show(one)
for annotation in (
        typing.Any, "typing.Any", typing.Optional[int], typing.List[int], list[typing.Any], int | None,
        typing.Callable[[int], str], [1], int, inspect.Parameter, typing.Union[int, inspect.Parameter]):
    print(inspect.formatannotation(annotation))
print(inspect.signature(dataclasses.make_dataclass("C", ["x", ("y", int)])))
