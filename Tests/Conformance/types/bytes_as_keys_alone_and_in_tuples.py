from collections import Counter
a, b = b"ab", bytes([97, 98])
d = {(a, 1): "x", a: "y", (b"c", "c"): 1, (b"", b""): 2}
print(d[(b, 1)], d[b], (b, 1) in d, (b"ab", "1") in d, ("ab", 1) in d, "ab" in d, d.get((b"c", b"c")), d[(b"c", "c")], d[bytes(), bytes()])
s = {a, b, b"z", "ab", (a,), (b,), ("ab",)}
print(len(s), b"ab" in s, "ab" in s, (b"ab",) in s, ("ab",) in s, (bytearray(b"ab") == a))
c = Counter()
for pair in zip([b"a", b"b", b"a", b"b"], [b"b", b"a", b"b", b"c"]): c[pair] += 1
print(c, max(c, key=c.get))
try: print(bytearray(b"ab") in s)
except TypeError as e: print(e)
long = b"q" * 10000
print({(long, 1): 5}[(b"q" * 10000, 1)], {(long, 1)} == {(b"q" * 9999 + b"q", 1)}, hash(b"ab") == hash("ab"))
print((b"a", 1) == (b"a", 1), (b"a",) < (b"b",), (b"a",) == ("a",), (b"a", 2) != (bytearray(b"a"), 2))
