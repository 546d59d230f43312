import asyncio as aio
import sys, time as clock
from asyncio import sleep, gather as together

print(aio.sleep is sleep, together.__name__, sys.__name__, clock.__name__)
try:
    import no_such_module
except ModuleNotFoundError as e:
    print(type(e).__name__, e, e.name)
try:
    from asyncio import no_such_name
except ImportError as e:
    print(type(e).__name__, e.name, e.msg.split(" (")[0])
