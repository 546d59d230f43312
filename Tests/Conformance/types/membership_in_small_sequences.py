# `in` a tuple or a list of a few ints, strs and Nones, beside values that are equal to them or say they are.


class Equal:
    def __eq__(self, other):
        print("asked about", other)
        return other in (3, "c")


values = (1, "a", None, 3, "c", 1)
for item in (1, 3, 4, "a", "b", "".join(["c"]), None, True, 1.0, 3.5, "é", 2**70, (1,), Equal()):
    print(type(item).__name__, item in values, item not in values, item in list(values), item in list(values)[:2])
mixed = [0, True, 2.0, "x", 2**70, (1, 2), Equal()]
for item in (1, 2, 3, "x", "c", "y", 2**70, (1, 2), None):
    print(item, item in mixed)
print(5 in (), "a" in [], 5 in list(range(100)), 99 in tuple(range(100)), "7" in list(range(100)))
nan = float("nan")
print(nan in (nan,), nan in [1, nan], 1 in (nan, 1))
text = "abcdefghijklmnop"
for bounds in ((0, 3), (3, 3), (5, 2), (-3, None), (None, -3), (-100, 100), (15, 16), (16, 20), (None, None)):
    part = slice(*bounds)
    print(text[part], list(text)[part], tuple(text)[part][:3], len(range(16)[part]), bytes(text, "ascii")[part])
print(text[::2], text[::-1], text[10:2:-3], text[2:10:3], text[5:5:-1], [1, 2, 3][::-2], (1, 2, 3)[5::-1])
