import struct
for f in ('\0', '2\0i', b'\0'):
    try: struct.calcsize(f)
    except struct.error as e: print(e)
for f in (f'{2**63}b', f'{2**62}b{2**62}H'):
    try: struct.calcsize(f)
    except struct.error as e: print(e)
for c, v in (('I', -1), ('B', -1), ('B', 2**70), ('i', 2**31), ('i', -2**70), ('L', -1), ('<L', 2**32), ('h', 65536)):
    try: struct.pack(c, v)
    except struct.error as e: print(c, v, e)
from collections import deque
for f in (lambda: deque([1]).remove(3), lambda: deque([1]).index(3)):
    try: f()
    except ValueError as e: print(e)
import itertools
try: itertools.count('a')
except TypeError as e: print(e)
import enum
class C(enum.Enum): A = 1
try: C.B
except AttributeError as e: print(e, e.__cause__, e.__suppress_context__)
print(hasattr(C, 'zz'), getattr(C, 'A'))
from datetime import date, datetime, time, timedelta
class D(date): pass
class DT(datetime): pass
class T(time): pass
class TD(timedelta): pass
print(D(2020, 1, 1), repr(D(2020, 1, 1)), repr(DT(2020, 1, 1)), repr(T(1)), repr(TD(1)), repr(date(1, 1, 1)))
import decimal
c = decimal.Context(); c.flags[decimal.FloatOperation] = c.flags[decimal.Inexact] = c.flags[decimal.Clamped] = True
print(c)
