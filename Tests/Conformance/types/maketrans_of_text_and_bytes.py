import collections

print(str.maketrans("ab", "cd", "e"), str.maketrans({"a": None, 98: "x"}), str.maketrans({}))
print(bytes.maketrans(b"ab", b"cd")[95:101], bytearray.maketrans(b"z", b"y")[-6:], type(bytearray.maketrans(b"", b"")))
print(collections.UserString("abc").translate(collections.UserString.maketrans("a", "z")))
for arguments in (("ab", "c"), ("a",), ({"ab": 1},), (1, 2)):
    try:
        print(str.maketrans(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
