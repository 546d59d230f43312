b = b"hello world"
print(
    b[0],
    b[1:4],
    b.upper(),
    b.split(),
    b.find(b"o"),
    b.replace(b"o", b"0"),
    b.hex(),
    len(b),
    b + b"!",
)
print(
    bytes([65, 66]),
    bytes(3),
    bytes("é", "utf-8"),
    b.decode(),
    list(b"ab"),
    b"a" in b"ba",
    97 in b"a",
)
print(bytes.fromhex("00ff41"), b"%d %s" % (1, b"x"), b"a" < b"b", b"a" == "a", hash(b"abc"))
for f in (
    lambda: b"a" + "b",
    lambda: bytes([256]),
    lambda: b"\xff".decode(),
    lambda: b"".join(["a"]),
):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
