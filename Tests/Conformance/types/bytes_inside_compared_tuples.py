word = b"mississippi"
print(word.partition(b"ss") == (b"mi", b"ss", b"issippi"))
print((b"a", 1) == (b"a", 1), (b"a", 1) != (b"a", 1), (b"a", 1) < (b"a", 2))
print((bytearray(b"a"),) == (b"a",), [b"a"] == [bytearray(b"a")])
print({(b"k", 1): "found"}[(bytes([107]), 1)])
print((b"a",) in [(b"b",), (bytes([97]),)])
