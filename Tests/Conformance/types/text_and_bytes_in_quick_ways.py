"""Methods of str and bytes whose usual cases have ways of their own: they agree with the general ones."""
print(list("héllo😀"), sorted("hello"), list(b"abc"), sorted(set("aab")), [c for c in "żó"])
print("a b c".replace(" ", "_"), "aXbX".replace("X", "YY"), "é".replace("é", "e"), "aaa".replace("a", "b", 2), repr("x".replace("x", "")))
print("żółw".upper(), "ŻÓŁW".lower(), "ΑΣ".lower(), "ΑΣΑ".lower(), "straße".upper(), "İ".lower())
print("a,b,,c".split(","), "a,b,c".split(",", 1), "żaż".split("ż"), "ab".split("abc"), ("x" * 50 + ",y").split(","))
print("x\ny\r\nz\x1cq\tw".splitlines(), "x\ny\n".splitlines(True), "ż\u2028ó\x85b".splitlines(), "".splitlines())
print("ab_1".isidentifier(), "1a".isidentifier(), "żó".isidentifier(), "a b".isidentifier(), "".isidentifier())
print("abcabc".count("bc"), "aaa".count("a"), "a" * 100 + "b" == ("a" * 100 + "b"), ("a" * 100 + "b").find("b"), "abab".find("ba", 2))
print(repr("a'b"), repr("abc"), repr("a\\b"), repr("ż\n"), ascii("żó"), "%r %s %d %5d %s" % ("q", "q", 3, 4, [1]), "%d%%" % 3.7)
print("{} {}".format(1, "a"), "{0} {1} {0}".format(1, "a"), "{x} {y}".format(x=1, y=2), "{:>4}|{}".format("a", 2.5))
print("żó".encode(), "ab".encode("ascii"), "é".encode("latin-1"), b"\xc3\xa9".decode(), b"\xe9".decode("latin-1"), b"abc".decode("ascii"))
for bad in (b"\xff", b"\xc3", b"\xc3(", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe0\x80\x80", b"\xf8\x88\x80\x80\x80", b"ab\x80"):
    try:
        bad.decode()
    except UnicodeDecodeError as e:
        print(e)
print(b"a,b,c".split(b","), b"a,b,c".split(b",", 1), b" x ".strip(), b",".join([b"a", bytearray(b"b")]), b"xaxx".strip(b"x"))
print(b"abC".upper(), b"abC".lower(), b"abC".swapcase(), bytes(3), bytes([1, 2]), bytes((3, 4)), bytearray(b"ab") + b"c", b"a" + bytearray(b"b"))
for bad in (lambda: bytes([256]), lambda: bytes(-1), lambda: bytes("a"), lambda: bytes([1, "a"]), lambda: b",".join(["a"])):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
array = bytearray(b"ab")
array.extend(array)
array.extend(b"c")
array.extend([1])
print(array, b"a\nb\r\n".splitlines(), b"k=v".partition(b"="), b"a-b-c".rpartition(b"-"), b"abc".removeprefix(b"a"), b"abc".removesuffix(b"x"))
print(bin(-5), hex(255), oct(8), bin(0), hex(-(2**63)), int("ff", 16), int("-ff", 16), int("0x1f", 16), int("z", 36), int("1_0", 8))
print((-3).to_bytes(2, "little", signed=True), int.from_bytes(b"\xff\xfe", "big", signed=True), (300).to_bytes(3, "big"), int.from_bytes(b"", "big"))
for bad in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (128).to_bytes(1, "big", signed=True)):
    try:
        bad()
    except OverflowError as e:
        print(e)
print(sorted([3, 1, 2], reverse=True), sorted(["b", "a", ""]), sorted([2.5, -0.0, 0.0], reverse=True), sorted([1, True, 0, False]))
print(sorted([(1, "a"), (0, "b"), (1, "c")], key=lambda t: t[0], reverse=True), sorted(["bb", "a", "cc", "d"], key=len))
print(dict(a=1, b=2), {"x": 1, **dict(y=2)}, {1, "two", 3.0, None} == {None, 3, "two", True})
