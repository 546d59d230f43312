import enum
import hashlib
import io
import ipaddress
import itertools
import json
import re
import subprocess
import typing
import warnings

warnings.simplefilter("ignore")


def show(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)).partition(" at 0x")[0].partition(" @ 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)


show(re.template, "a")
show(re.template, "a", re.I)
for flags in ("b", 1.5, None, [1], True):
    show(re.compile, "a", flags)
    show(re.match, "a", "ab", flags)
    show(re.sub, "a", "b", "ab", 0, flags)
show(itertools.zip_longest, "a", foo=1)
show(itertools.zip_longest, "a", fillvalue=1, foo=1)
show(list, itertools.zip_longest("ab", "c", fillvalue="-"))
show(list, itertools.zip_longest(fillvalue="-"))
for name in ("md5", "sha256", "sha512"):
    show(hashlib.new, name)
    show(getattr(hashlib, name), b"x")


def flag(value):
    class Colour(enum.Flag):
        RED = value
    return Colour.RED


show(flag, "x")
show(flag, 1)
show(subprocess.run, ["cat"], input="text", stdout=subprocess.PIPE)
show(subprocess.run, ["cat"], input="text", stdout=subprocess.PIPE, text=True)
T = typing.TypeVar("T")


class Box(typing.Generic[T]):
    pass


show(type, "Crate", (Box[int],), {})
show(type, "Crate", (typing.Generic[T],), {})
show(type, "Crate", (Box,), {})
show(lambda: io.open_code)
show(lambda: ipaddress.ip_network("10.0.0.0/8").subnets())
show(lambda: [each.__name__ for each in ipaddress.IPv4Address.__mro__ if each.__name__ != "_BaseV4"])
for text in ("[" * 100000, '{"a":' * 100000):
    show(json.loads, text)
