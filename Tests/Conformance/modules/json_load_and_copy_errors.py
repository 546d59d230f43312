"""json.load with each of its keywords, copy.Error, and constants of string, os.path, uuid and argparse."""
import argparse
import copy
import io
import json
import os.path
import string
import uuid
from decimal import Decimal


def attempt(call, *args, **keywords):
    try:
        print(repr(call(*args, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


text = '{"a": [1, 2.5, NaN], "b": {"c": null}}'
attempt(json.load, io.StringIO(text))
attempt(json.load, io.BytesIO(text.encode("utf-16")))
attempt(json.load, fp=io.StringIO(text), parse_float=Decimal, parse_int=str, parse_constant=lambda name: name.lower())
attempt(json.load, io.StringIO(text), object_hook=sorted)
attempt(json.load, io.StringIO(text), object_pairs_hook=lambda pairs: pairs[0])
attempt(json.load, io.StringIO('"a\tb"'))
attempt(json.load, io.StringIO('"a\tb"'), strict=False)
attempt(json.load, io.StringIO("[1,]"))
attempt(json.load, io.StringIO("[1,]"), cls=None)
attempt(json.load, io.StringIO(text), object_hok=1)
attempt(json.load, text)
attempt(json.load)
attempt(json.load, io.StringIO("1"), dict)


class Reader(json.JSONDecoder):
    def decode(self, text):
        return "decoded " + text


attempt(json.load, io.StringIO("x"), cls=Reader)

print(copy.Error is copy.error, issubclass(copy.Error, Exception))


class Named:
    def __reduce__(self):
        return "global"


class Missing:
    __reduce_ex__ = __reduce__ = None


for function in (copy.copy, copy.deepcopy):
    attempt(function, Missing())
named = Named()
print(copy.copy(named) is named, copy.deepcopy([named])[0] is named)

for name in ("ascii_letters", "ascii_lowercase", "ascii_uppercase", "digits", "hexdigits", "octdigits", "punctuation",
             "whitespace", "printable"):
    print(name, repr(getattr(string, name)))
print(os.path.curdir, os.path.pardir, os.path.sep, os.path.altsep, os.path.extsep, os.path.pathsep, os.path.defpath,
      os.path.devnull, os.path.supports_unicode_filenames)
print(uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500)
for text in ("00000000-0000-1000-0000-000000000000", "00000000-0000-1000-8000-000000000000", "00000000-0000-1000-c000-000000000000",
             "00000000-0000-1000-e000-000000000000"):
    value = uuid.UUID(text)
    print(value.variant, value.version, [name for name in ("RESERVED_NCS", "RFC_4122", "RESERVED_MICROSOFT", "RESERVED_FUTURE")
          if value.variant == getattr(uuid, name)], value.is_safe, list(uuid.SafeUUID))
print(uuid.uuid3(uuid.NAMESPACE_OID, "1.2"), uuid.uuid5(uuid.NAMESPACE_X500, "cn"), uuid.uuid5(name="x", namespace=uuid.NAMESPACE_URL))
print([getattr(argparse, name) for name in ("SUPPRESS", "OPTIONAL", "ZERO_OR_MORE", "ONE_OR_MORE", "PARSER", "REMAINDER")])
parser = argparse.ArgumentParser(prog="p", exit_on_error=False)
parser.add_argument("first", nargs=argparse.OPTIONAL, default="none")
parser.add_argument("rest", nargs=argparse.ZERO_OR_MORE)
parser.add_argument("--some", nargs=argparse.ONE_OR_MORE)
attempt(parser.parse_args, [])
attempt(parser.parse_args, ["a", "b", "--some", "c", "d"])
attempt(parser.parse_args, ["--some"])
parser.register("type", "hex", lambda text: int(text, 16))
parser.add_argument("--number", type="hex")
attempt(parser.parse_args, ["--number", "ff"])
attempt(parser.parse_args, ["--number", "xyz"])
