print(
    list(map(str, [1, 2])),
    list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])),
    list(map(max, "ab", "ba")),
)
print(list(filter(None, [0, 1, "", "a", None])), list(filter(lambda x: x % 2, range(5))))
m = map(print, "xy")
print("lazy")
next(m)
print(next(m), next(m, "end"))
for f in (
    lambda: map(),
    lambda: map(str),
    lambda: map(str, 5),
    lambda: filter(None),
    lambda: list(map(5, [1])),
):
    try:
        f()
    except TypeError as e:
        print(e)
