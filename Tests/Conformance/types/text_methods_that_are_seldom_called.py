"""Methods of str, bytes and bytearray, each with ordinary, empty and wrong arguments."""


def show(value, name, *args, **keywords):
    try:
        result = getattr(value, name)(*args, **keywords)
    except Exception as error:
        print(type(value).__name__, name, args, keywords or "", type(error).__name__, error)
    else:
        print(type(value).__name__, name, args, keywords or "", repr(result))


texts = ("", "Hello World", "ABC", "abc", "123", "٣", "½", "Ⅷ", " \t\n", "a_b", "1a", "Éß", "ǅ", "if", "a\x00")
for name in """isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle
isupper""".split():
    print(name, [getattr(text, name)() for text in texts])
    show("x", name, 1)
for name in "isalnum isalpha isascii isdigit islower isspace istitle isupper".split():
    print(name, [getattr(kind(text.encode()), name)() for text in texts for kind in (bytes, bytearray)])
for name in "capitalize casefold lower swapcase title upper".split():
    print(name, [getattr(text, name)() for text in texts], [getattr(text.encode(),
        name)() for text in texts if name != "casefold"])
rows = {
    "center": ((7,), (7, "*"), (2,), (7, "ab"), ("x",), ()), "ljust": ((7, "-"), (7, 5)), "rjust": ((7,), (7, "")),
    "zfill": ((7,), ("x",), ()), "count": (("a",), ("",), ("a", 1, 2), ("a", None, -1), (5,), ()),
    "find": (("a",), ("z",), ("", 9), ("a", 2), (5,)), "rfind": (("a",), ("z",), ("",)),
    "index": (("b",), ("z",), ("b", 2)),
    "rindex": (("a",), ("z",)), "startswith": (("a",), (("x", "a"),), ("b", 1), ((),), (5,), (["a"],), ((5,),)),
    "endswith": (("c",), (("x", "a"),), ("a", 0, 1), (5,)), "strip": ((), ("ab",), (None,), (5,)),
    "lstrip": ((), ("a",)),
    "rstrip": ((), ("a",), ("",)), "split": ((), ("b",), ("",), (None, 1), ("b", 0), (5,)),
    "rsplit": (("a", 1), (None, 1), ("",)),
    "splitlines": ((), (True,)), "partition": (("b",), ("z",), ("",), (5,), ()), "rpartition": (("a",), ("z",)),
    "replace": (("a", "x"), ("a", "x", 1), ("", "-"), ("a",), ("a", 5), ("a", "x", -1), ("a", "x", 0)),
    "removeprefix": (("ab",), ("x",), (5,)), "removesuffix": (("a",), ("x",), ("",)),
    "expandtabs": ((), (2,), (0,), ("x",)),
    "join": ((["x", "y"],), ([],), ("pq",), ([1],), (5,)), "translate": (({97: "z"},), ({97: None},), ({},), (5,)),
}
for name, all_arguments in rows.items():
    for arguments in all_arguments:
        for value in ("abca", "", "a\tb\nc\r\nd"):
            show(value, name, *arguments)
        as_bytes = [a.encode() if isinstance(a, str) else tuple(e.encode() if isinstance(e,
            str) else e for e in a) if isinstance(a, tuple)
                    else [e.encode() if isinstance(e, str) else e for e in a] if isinstance(a,
            list) else a for a in arguments]
        if name != "translate":
            show(b"abca", name, *as_bytes)
            show(bytearray(b"a\tb\n"), name, *as_bytes)
            show(b"abc", name, *arguments)
print(str.maketrans("ab", "cd", "e"), str.maketrans({"a": "b", 99: None}), bytes.maketrans(b"ab", b"cd")[97:99])
for arguments in (("a",), ("ab", "c"), ({"ab": 1},), (5,), ("a", "b", 5), ()):
    show("", "maketrans", *arguments)
    show(b"", "maketrans", *arguments)
show(b"abc", "translate", None, b"b")
show(b"abc", "translate", bytes(range(256)), delete=b"c")
show(b"abc", "translate", b"short")
show("é", "encode", "ascii", "ignore")
show("é", "encode", encoding="latin-1")
show("é", "encode", "none")
show(b"\xe9", "decode", "latin-1")
show(b"\xe9", "decode")
show(b"\xe9", "decode", errors="replace")
show("{} {a}", "format", 1, a=2)
show("{}", "format")
show("{a}", "format_map", {"a": 1})
show("{a}", "format_map", {})
show("{a}", "format_map", 5)
for text in ("00 ff", "0", "zz", "0 0", "", 5, "é"):
    show(bytes, "fromhex", text)
    show(bytearray, "fromhex", text)
show(b"abcd", "hex")
show(b"abcd", "hex", ":")
show(b"abcd", "hex", b"-", -3)
show(b"abcd", "hex", "::")
show(b"abcd", "hex", 5)
for name, *arguments in (("append", 1), ("append", 256), ("append", "x"), ("extend", b"xy"), ("extend", [1, 2]),
    ("extend", "ab"), ("extend", 5),
                         ("extend", [300]), ("insert", 0, 65), ("insert", 0, -1), ("insert", "x", 1), ("pop",),
    ("pop", 0), ("pop", 99),
                         ("remove", 97), ("remove", 200), ("remove", "x"), ("reverse",), ("clear",), ("copy",),
    ("__iadd__", b"z"),
                         ("__imul__", 2), ("__imul__", -1), ("__setitem__", 0, 1), ("__setitem__", 99, 1),
    ("__setitem__", slice(1, 2), b"xyz"),
                         ("__delitem__", slice(None, None, 2)), ("__delitem__", 99), ("__contains__", 97),
    ("__contains__", b"b"), ("__contains__", "b")):
    value = bytearray(b"abc")
    show(value, name, *arguments)
    print(value)
for value in ("abc", b"abc", bytearray(b"abc"), [1, 2], (1, 2)):
    for name, *arguments in (("__mul__", 2), ("__rmul__", 0), ("__mul__", "x"), ("__add__", value), ("__add__", 5),
        ("__getitem__", -1),
                             ("__getitem__", 99), ("__getitem__", slice(None, None, -1)), ("__getitem__", "x"),
        ("__contains__", value[:1]),
                             ("__eq__", 5), ("__lt__", value), ("__le__", value), ("__gt__", 5), ("__len__",),
        ("__mod__", 5), ("__mod__", ())):
        show(value, name, *arguments) if hasattr(value, name) else print(type(value).__name__, name, "none")
