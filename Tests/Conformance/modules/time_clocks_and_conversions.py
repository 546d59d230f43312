"""Every clock and every conversion of the module time."""
import time


def show(name, *args):
    try:
        result = getattr(time, name)(*args)
    except Exception as error:
        print(name, args, type(error).__name__, error)
    else:
        print(name, args, repr(result))


for name in ("monotonic_ns", "perf_counter_ns", "process_time_ns", "thread_time_ns", "time_ns"):
    print(name, type(getattr(time, name)()).__name__, getattr(time, name)() >= 0)
for name in ("process_time", "thread_time", "perf_counter", "monotonic", "time"):
    print(name, type(getattr(time, name)()).__name__, getattr(time, name)() >= 0)
for clock in (time.CLOCK_REALTIME, time.CLOCK_MONOTONIC, time.CLOCK_PROCESS_CPUTIME_ID):
    print(clock, type(time.clock_gettime(clock)).__name__, type(time.clock_gettime_ns(clock)).__name__)
    print(0 < time.clock_getres(clock) < 1)
for name in ("clock_gettime", "clock_gettime_ns", "clock_getres"):
    show(name, "x")
    show(name, 10 ** 30)
for clock in ("monotonic", "perf_counter", "process_time", "thread_time", "time"):
    information = time.get_clock_info(clock)
    print(clock, information.monotonic, information.adjustable, type(information.resolution).__name__,
          type(information.implementation).__name__)
show("get_clock_info", "none")
show("get_clock_info", 1)
for seconds in (0, 86400.75, -1, 1700000000, 951782400):
    show("localtime", seconds)
    show("gmtime", seconds)
    show("ctime", seconds)
show("localtime", "x")
show("localtime", 1e30)
show("gmtime", float("nan"))
print(type(time.localtime()).__name__, time.localtime(None).tm_isdst, time.localtime(0).tm_gmtoff)
for parts in ((1970, 1, 1, 0, 0, 0, 0, 0, 0), (2024, 2, 30, 25, 61, 61, 0, 0, -1),
    (1969, 12, 31, 23, 59, 58, 0, 0, 0)):
    show("mktime", parts)
    show("asctime", parts)
show("mktime", (1, 2))
show("mktime", 1)
show("mktime", (1, 2, 3, 4, 5, 6, 7, 8, "x"))
show("mktime", time.gmtime(12345))
show("asctime", (2024, 13, 1, 0, 0, 0, 0, 0, 0))
show("asctime", "x")
show("strftime", "%Y-%j", (2024, 3, 1, 0, 0, 0, 0, 61, 0))
show("strftime", "%d", (2024, 3, 32, 0, 0, 0, 0, 61, 0))
show("strftime", 1)
show("strptime", "2 Jan 2024", "%d %b %Y")
show("strptime", "x", "%d")
show("sleep", -1)
show("sleep", "x")
show("sleep", 0)
print(time.timezone, time.altzone, time.daylight, time.tzname)
time.tzset()
