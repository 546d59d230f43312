import sys, time, inspect, collections, concurrent.futures, logging, codecs, os
print(set(vars(sys)) == set(dir(sys)), 'float_info' in vars(sys))
print(sys.version_info[:2], sys.float_info.dig, sys.flags.optimize)
print(inspect.getfullargspec(lambda a, b=1: 0))
print(collections.UserDict.__name__, collections.abc.Mapping.__name__, collections.ChainMap({}).maps)
print('UserDict' in dir(collections), 'UserDict' in vars(collections))
from collections import *
print(ChainMap.__name__, UserList.__name__)
print(concurrent.futures.ThreadPoolExecutor.__name__, 'ThreadPoolExecutor' in dir(concurrent.futures))
print(logging.os is os)
print(time.struct_time.__name__, 'tzset' in dir(time))
try: inspect.nothing
except AttributeError as e: print(e)
try: sys.nothing
except AttributeError as e: print(e)
old = sys.excepthook
sys.excepthook = 5
print('excepthook' in vars(sys), sys.excepthook)
sys.excepthook = old
import _codecs
print(_codecs.encode('a', 'utf-8'))
def hook(*a, **k): print('hook', a, k); return 7
sys.breakpointhook = hook
print(breakpoint(1, x=2))
sys.breakpointhook = sys.__breakpointhook__
os.environ['PYTHONBREAKPOINT'] = '0'
print(breakpoint())
os.environ['PYTHONBREAKPOINT'] = 'builtins.print'
breakpoint('hello', sep='-')
del sys.breakpointhook
try: breakpoint()
except RuntimeError as e: print(e)
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    print(bool(NotImplemented), not NotImplemented)
    print([str(x.message) for x in w])
