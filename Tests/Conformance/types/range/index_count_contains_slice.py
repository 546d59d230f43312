r = range(10, 50, 5)
print(
    r[0], r[-1], r[2:5], r[::-1], r.index(20), r.count(20), r.count(21), 25 in r, 26 in r, 25.0 in r
)
print("a" in r, range(0, 10**30)[10**29], 10**29 in range(10**30), r[1:1], r[5:100])
for f in (
    lambda: r[8],
    lambda: r.index(11),
    lambda: r["a"],
    lambda: range(1, 2, 0),
    lambda: range(1.5),
    lambda: range("a"),
    lambda: range(),
    lambda: len(range(10**30)),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
