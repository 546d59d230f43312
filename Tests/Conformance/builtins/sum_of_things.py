print(
    sum([1, 2]),
    sum([1.5, 2]),
    sum([], 5),
    sum([[1], [2]], []),
    sum(range(5), start=10),
    sum([True, True]),
)
print(sum([0.1] * 10), sum([1e100, 1.0, -1e100]), sum([2**62, 2**62, 1]), sum({1: 2, 3: 4}))
for f in (
    lambda: sum("ab"),
    lambda: sum(["a"], ""),
    lambda: sum([1, "a"]),
    lambda: sum(5),
    lambda: sum([[1]]),
):
    try:
        f()
    except TypeError as e:
        print(e)
