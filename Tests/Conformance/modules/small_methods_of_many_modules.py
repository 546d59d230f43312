"""Small methods of pathlib, random, tokenize, urllib, difflib, re, subprocess, statistics and others."""
import datetime
import difflib
import hmac
import pathlib
import random
import re
import statistics
import struct
import subprocess
import threading
import timeit
import traceback
import urllib.parse
import warnings
import zoneinfo


def show(function, *args, **keywords):
    try:
        print(getattr(function, "__name__", function), repr(function(*args, **keywords)))
    except Exception as error:
        print(getattr(function, "__name__", function), type(error).__name__, error)


random.seed(5)
print(random.getrandbits(8), random.Random(5).getrandbits(8), random.getrandbits(0))
show(random.getrandbits, -1)
show(random.getrandbits, "x")
for arguments in ((2.0,), (2.5,), (1, 5.0), (1, 9, 2.0), (1, 9, 2.5), (5, None, 1.0), (5, None, 2), (0,), (3, 1), (1, 5, 0)):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        show(random.randrange, *arguments)
        print([(str(one.message), one.category.__name__) for one in caught])
generator = random.Random(7)
state = generator.getstate()
first = generator.random()
generator.setstate(state)
print(first == generator.random(), len(state), state[0])
show(generator.setstate, (1, 2))
print(repr(re.T), re.RegexFlag.T is re.RegexFlag.TEMPLATE, int(re.RegexFlag.DEBUG), re.DEBUG)
print(urllib.parse.urlparse("http://h/p?q=1#f").query, urllib.parse.urlsplit("http://h/p?q=1#f").query)
print(difflib.Match(1, 2, 3).size, issubclass(statistics.StatisticsError, ValueError))
packed = struct.Struct("<hb")
print(list(packed.iter_unpack(packed.pack(1, 2) * 2)), packed.unpack_from(b"x\1\0\2", 1))
target = bytearray(5)
show(packed.pack_into, target, 1, 258, 3)
print(target)
show(packed.pack_into, target, 4, 1, 1)
show(packed.unpack_from, b"x", 0)
show(packed.iter_unpack, b"x")
done = subprocess.CompletedProcess(["a"], 3, "out", "err")
show(done.check_returncode)
show(subprocess.CompletedProcess("a", 0).check_returncode)
print(issubclass(subprocess.CalledProcessError, subprocess.SubprocessError),
      issubclass(subprocess.TimeoutExpired, subprocess.SubprocessError))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    thread = threading.Thread(name="one")
    print(thread.getName(), thread.isDaemon(), thread.setName("two"), thread.setDaemon(True), thread.getName(),
          thread.isDaemon())
    event = threading.Event()
    print(event.isSet(), event.set(), event.isSet())
    condition = threading.Condition()
    with condition:
        print(condition.notifyAll())
print(threading.settrace(None), threading.setprofile(None), threading.gettrace(), threading.getprofile())
print(callable(timeit.default_timer))
try:
    timeit.Timer("1 / 0").timeit(1)
except ZeroDivisionError:
    print("raised")
summary = traceback.FrameSummary("file.py", 1, "name", locals={"a": 1}, line="text")
print(summary.locals, summary)
try:
    raise ValueError(1)
except ValueError as error:
    traceback_of_it = error.__traceback__
print(traceback_of_it.tb_lasti >= 0, traceback_of_it.tb_lineno, traceback_of_it.tb_next)
for name in ("tb_lasti", "tb_lineno", "tb_frame"):
    try:
        setattr(traceback_of_it, name, 1)
    except Exception as error:
        print(name, type(error).__name__, error)
zone = zoneinfo.ZoneInfo("UTC")
moment = datetime.datetime(2024, 1, 1, tzinfo=zone)
print(zone.key, zone.utcoffset(moment), zone.dst(moment), zone.tzname(moment), zone.fromutc(moment))
print(zoneinfo.ZoneInfo.no_cache("UTC") is zone, zoneinfo.ZoneInfo("UTC") is zone, zoneinfo.ZoneInfo.clear_cache())
print(isinstance(zoneinfo.TZPATH, tuple), issubclass(zoneinfo.InvalidTZPathWarning, RuntimeWarning))
print("UTC" in zoneinfo.available_timezones() or not zoneinfo.TZPATH)
made = hmac.new(b"k", b"m", "sha256")
print(made.blocksize, made.block_size, made.name)


class Own(datetime.tzinfo):
    def utcoffset(self, when):
        return datetime.timedelta(hours=1)

    def dst(self, when):
        return datetime.timedelta(0)


own = Own()
print(own.fromutc(datetime.datetime(2024, 1, 1, tzinfo=own)).isoformat())
show(own.fromutc, datetime.datetime(2024, 1, 1))
show(datetime.tzinfo().fromutc, 5)
path = pathlib.Path("/")
print(type(path.owner()).__name__, type(path.group()).__name__)
show(pathlib.Path("/none/at/all").owner)
