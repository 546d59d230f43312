import base64
import functools
import itertools
import math
import operator
import shlex
import textwrap
import types
from collections import OrderedDict, deque

for call in (
    lambda: math.sqrt(), lambda: math.sqrt(1, 2), lambda: math.gcd(a=1), lambda: math.atan2(1), lambda: math.prod(start=2),
    lambda: math.isclose(1, 2, 3), lambda: operator.not_(), lambda: operator.itemgetter(), lambda: operator.attrgetter(),
    lambda: operator.methodcaller(), lambda: operator.countOf(3, 3), lambda: operator.indexOf(1.5, 3),
    lambda: operator.call(), lambda: operator.add(1), lambda: itertools.pairwise(), lambda: itertools.cycle(1, 2),
    lambda: itertools.islice([1]), lambda: itertools.islice([1], 1, 2, 3, 4), lambda: itertools.combinations("ab", "x"),
    lambda: itertools.permutations("ab", "x"), lambda: itertools.combinations(1, 2, 3), lambda: deque(None),
    lambda: functools.cache(3), lambda: textwrap.dedent(3), lambda: shlex.quote(3), lambda: base64.b32encode("x"),
    lambda: base64.b85encode(3), lambda: types.GeneratorType(), lambda: types.CoroutineType(1), lambda: types.FrameType(),
    lambda: bytes.fromhex(), lambda: float.fromhex(), lambda: dict.fromkeys(), lambda: int.from_bytes(),
    lambda: int.from_bytes(1, 2, 3, 4, 5), lambda: (5).to_bytes(1, 2, 3, 4), lambda: [].sort(1, 2, 3),
    lambda: [].sort(1), lambda: memoryview(), lambda: memoryview(1, 2), lambda: type(None, (), {}),
    lambda: memoryview(b"").cast(None), lambda: str.maketrans(a=1), lambda: (1).__add__(a=1), lambda: [].__len__(1),
    lambda: [].__reversed__(1), lambda: b"".__bytes__(1), lambda: len(), lambda: abs(1, 2), lambda: sum(start=1),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(OrderedDict(a=1).keys(), OrderedDict(a=1).values(), OrderedDict(a=1).items(), shlex.quote(""))
print(type(OrderedDict().keys()), OrderedDict(a=1).keys() & {"a"}, OrderedDict(a=1).items() == {"a": 1}.items())
print(isinstance(OrderedDict().keys(), type({}.keys())), list(reversed(OrderedDict(a=1, b=2).items())))
