"""Functions of sys, time, gc and importlib that few scripts call."""
import gc
import importlib
import importlib.util
import sys
import threading
import time
import uuid
import warnings


def show(function, *args, **keywords):
    try:
        print(function.__name__, repr(function(*args, **keywords)))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


show(sys.call_tracing, max, (1, 2))
show(sys.call_tracing, max, 5)
show(sys.call_tracing, int, ("x",))
flags = sys.getdlopenflags()
show(sys.setdlopenflags, 1)
show(sys.getdlopenflags)
show(sys.setdlopenflags, flags)
show(sys.setdlopenflags, "x")
print(flags, sys.gettrace(), sys.getprofile())
show(sys.settrace, None)
show(sys.setprofile, None)
show(sys.excepthook, ValueError, ValueError("shown"), None)

show(time.clock_settime, time.CLOCK_MONOTONIC, 1)
show(time.clock_settime, 9999, 1)
show(time.clock_settime, "x", 1)
show(time.clock_settime_ns, time.CLOCK_MONOTONIC, 1)
show(time.clock_settime_ns, time.CLOCK_MONOTONIC, "x")
print(type(time.pthread_getcpuclockid(threading.get_ident())).__name__)
show(time.pthread_getcpuclockid, "x")
for name in "monotonic process_time thread_time perf_counter".split():
    seconds, nanoseconds = getattr(time, name)(), getattr(time, name + "_ns")()
    print(name, type(seconds).__name__, type(nanoseconds).__name__, nanoseconds >= seconds)
moment = time.struct_time(range(9), {"tm_zone": "HERE", "tm_gmtoff": 5})
print(moment, moment.tm_zone, moment.tm_gmtoff, moment.n_fields, moment.n_sequence_fields, moment.n_unnamed_fields)
print(time.struct_time.__match_args__, moment.__reduce__())
for wrong in (5, range(8), range(12)):
    show(time.struct_time, wrong)

print([sorted(row) for row in gc.get_stats()][0], len(gc.get_stats()))

show(importlib.invalidate_caches)
show(importlib.util.resolve_name, ".a.b", "package")
show(importlib.util.resolve_name, "..b", "package.sub")
show(importlib.util.resolve_name, "b", "")
show(importlib.util.resolve_name, ".b", "")
show(importlib.util.resolve_name, "..b", "package")
print([(member.name, member.value) for member in uuid.SafeUUID], uuid.SafeUUID.safe, uuid.UUID(int=5).is_safe)
warnings.showwarning("a text", UserWarning, "file.py", 3, sys.stdout)
warnings.showwarning("a text", UserWarning, "file.py", 3, sys.stdout, "the line")
