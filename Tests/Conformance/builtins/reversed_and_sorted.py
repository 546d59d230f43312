print(
    list(reversed([1, 2])),
    "".join(reversed("abc")),
    list(reversed(range(3))),
    list(reversed((1, 2))),
)
print(sorted({3: 0, 1: 0}), sorted("bca", reverse=True), sorted([1, -2, 3], key=abs), sorted([]))
for f in (
    lambda: reversed({1}),
    lambda: reversed(5),
    lambda: sorted(5),
    lambda: sorted([1], 2),
    lambda: sorted(),
    lambda: sorted([None, 1]),
    lambda: sorted([1], key=1),
    lambda: reversed(x for x in ""),
):
    try:
        f()
    except TypeError as e:
        print(e)
