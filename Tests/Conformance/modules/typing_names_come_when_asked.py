import typing
print('List' in dir(typing), 'NamedTuple' in dir(typing), len(typing.__all__))
import sys
print([m for m in sys.modules if m.startswith('_typing')] if 0 else '')
from typing import *
print(sorted(k for k in vars(typing) if not k.startswith('_'))== sorted(k for k in dir(typing) if not k.startswith('_')))
print(typing.T, typing.T_co.__module__, typing.get_type_hints(lambda: 0))
try: typing.nothing
except AttributeError as e: print(e)
try:
    from typing import nothing
except ImportError as e: print(e.msg.split('(')[0])
class P(NamedTuple):
    x: int
    y: 'str' = ''
print(P(1), P.__annotations__)
class G(Generic[typing.T]): pass
print(G[int], typing.is_typeddict(P))
import inspect
print(len([n for n,_ in inspect.getmembers(typing) if n in typing.__all__])==len(typing.__all__))
print(sorted(typing.__all__)==sorted(set(typing.__all__)))
print(hasattr(typing,'List'), hasattr(typing,'foo'))
