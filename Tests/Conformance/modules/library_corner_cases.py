import collections
import copy
import dataclasses
import functools
import ipaddress
import pickle
import pprint
import random
import textwrap
import types
import warnings
import weakref
from decimal import Decimal


class BS(bytearray):
    __slots__ = ('x', '__dict__')


class DS(collections.deque):
    __slots__ = ('x', 'y', '__dict__')


b = BS(b'abc')
b.x, b.z = 5, 6
d = DS([1])
d.x, d.q = 3, 1
for value in (b, d):
    again = pickle.loads(pickle.dumps(value))
    print(again, again.x, vars(again))
print(copy.copy(b).x)


class MyD(Decimal):
    def __init__(self, _):
        self.x = 'y'


print(MyD.from_float(1.5).x, type(MyD.from_float(1)).__name__, MyD.from_float(float('inf')))
p = functools.partial(int, base=2)
for bad in (None, (print, 1, {}, {}), (1, (), {}, None), (print, ()), [print, (), {}, None]):
    try:
        p.__setstate__(bad)
    except TypeError as e:
        print(e)


@dataclasses.dataclass
class D:
    a: int
    b: object = None


pprint.pprint(D(list(range(30)), D('z' * 40, {'k': 'v' * 30})))
N = types.SimpleNamespace
for f in (lambda: N(a=1) < N(), lambda: N(1)):
    try:
        print(f())
    except TypeError as e:
        print(e)
for text in ('::1%', '::1%a%'):
    try:
        ipaddress.IPv6Address(text)
    except ValueError as e:
        print(e)
for net in ('0.0.0.0/0', '10.0.0.0/8', '1.0.0.0/8', '0.0.0.0/8', '192.0.2.0/24', '::1/128', 'fe80::/10', '::/0'):
    print(net, ipaddress.ip_network(net).is_private, ipaddress.ip_network(net).is_global)
print(textwrap.TextWrapper()._split("Hello there -- you goof-ball, use the -b option!"))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    for f in (
            lambda: random.randrange(10.0), lambda: random.randrange(10.5), lambda: random.randrange(1, 3.5),
            lambda: random.randrange(1, 30, 2.0), lambda: random.randint(1.0, 3), lambda: random.randrange(3, step=2)):
        try:
            f()
        except Exception as e:
            print(type(e).__name__, e)
    for w in caught:
        print(w.category.__name__, w.message)


class A:
    pass


a = A()
for f in (lambda: weakref.ref(a, callback=None), lambda: weakref.ref(1)):
    try:
        f()
    except TypeError as e:
        print(e)
