# Functions that CPython has in C do not bind to an instance whose class holds them.
import binascii
import cmath
import csv
import functools
import io
import os
import struct
import types
import unicodedata


class Tools:
    pack, unpack = struct.pack, struct.unpack
    reduce = functools.reduce
    writer = csv.writer
    root = cmath.sqrt
    name = unicodedata.name
    path = os.fspath
    check = binascii.crc32


tools = Tools()
print(tools.pack("<i", 1), tools.unpack("<h", b"\x01\x00"), tools.reduce(lambda a, b: a + b, [1, 2]))
out = io.StringIO()
tools.writer(out).writerow([1, "a b", None])
print(repr(out.getvalue()), tools.root(-1), tools.name("a"), tools.path("x"), tools.check(b"a"))
for function in (struct.pack, csv.reader, os.getpid, cmath.exp, unicodedata.normalize):
    print(function, type(function) is types.BuiltinFunctionType, isinstance(function, types.FunctionType))
