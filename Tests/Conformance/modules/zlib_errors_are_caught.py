"""zlib.error is an exception of its own."""
import zlib

print(zlib.error, zlib.error.__module__, zlib.error.__name__, zlib.error.__qualname__, zlib.error.__bases__, zlib.error.__doc__)


def checked(data, expected):
    if zlib.crc32(data) != expected:
        raise zlib.error("Error -3 while reading: incorrect check", expected)
    return data


print(checked(b"text", 999008199))
try:
    checked(b"other", 5)
except zlib.error as error:
    print(repr(error), error.args)
try:
    try:
        checked(b"other", 5)
    except (OSError, ValueError) as error:
        print("not this", error)
except Exception as error:
    print(type(error) is zlib.error, error)
checked(b"", 1)
