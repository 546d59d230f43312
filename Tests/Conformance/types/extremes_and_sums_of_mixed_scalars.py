# min and max of several arguments, sorted, and counting with bools.
print(max(1, 2.5, True), min("b", "a"), max(3, 3.0), min(3.0, 3), max((1, 2), (1, 3)), min(2**70, 5, -1.5))
print(max([1], [2]), max(0, float("nan")), max(float("nan"), 0), max(1, 2, key=lambda x: -x), min("ab", "a", "b"))
for call in (lambda: max(1, "a"), lambda: max(), lambda: min(1, None), lambda: max(1, 2, default=3), lambda: sorted()):
    try:
        print(call())
    except TypeError as error:
        print(error)
print(sorted([3, 1, 2]), sorted((2, 1)), sorted("bca"), sorted({3: 0, 1: 0}))
count = 0
for number in range(10):
    count += number % 3 == 0
print(count, 2**63 - 1 + True)
big = 2**63 - 1
big += True
print(big)
letter = "m"
print("a" <= letter <= "z", "a" <= letter < "b", letter < "n", "é" > "z", "A" < "a" < "b" != "c")
for literal in "inf -inf nan INF +inf -1.5 -0 -0.0 1. .5 123456789012345678 0.1234567890123456 9007199254740993.0".split():
    print(literal, float(literal))
for literal in ("infi", "-", "", "i", "in", "-.", "1e", "--1"):
    try:
        print(float(literal))
    except ValueError as error:
        print(error)
