"""maketrans of str, bytes and bytearray; the letter methods of bytearray; hex with separators."""


def show(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as error:
        print(type(error).__name__, error)


for args in (("ab", "cd"), ("ab", "cd", "e"), ({"a": "b", 99: None, "d": 5},), ("a", "bc"), ("a", 5), (5,), (5, "a"),
             ("a", "b", 5), ({"ab": 1},), ({1.5: 1},), (), ("a", "b", "c", "d")):
    show(str.maketrans, *args)
for kind in (bytes, bytearray):
    for args in ((b"ab", bytearray(b"cd")), (b"a", b"bc"), (b"a", "b"), (b"a",), ()):
        try:
            table = kind.maketrans(*args)
            print(type(table).__name__, len(table), table[97:100])
        except Exception as error:
            print(type(error).__name__, error)
print("abe".translate(str.maketrans("ab", "cd", "e")), b"abe".translate(bytes.maketrans(b"ab", b"cd"), b"e"))
from collections import UserString
print(UserString.maketrans("ab", "cd") == str.maketrans("ab", "cd"))

text = bytearray(b"hello World 1x\xe9")
for name in ("capitalize", "lower", "swapcase", "title", "upper"):
    print(name, getattr(text, name)(), getattr(bytes(text), name)())
    show(getattr(text, name), 1)
    show(getattr(bytearray, name), b"bytes")
    show(getattr(bytearray, name))
for args in ((), (":",), ("-", 2), ("-", -3), (b".", 5), ("::",), (5,), ("\xe9",), (":", "x"), ("", 1)):
    show(text.hex, *args)
