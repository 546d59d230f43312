print(min(3, 1, 2), max([1, 5, 2]), min("hello"), max("a", "bb", key=len), min([], default="none"))
print(
    max([(1, "b"), (1, "a")]),
    max([1, True]),
    min([0, False]),
    max({"a": 1, "b": 2}),
    max(1, 2.0, 2),
)
print(min([3, 1], key=lambda x: -x), max(["aa", "bb"], key=len))
for f in (
    lambda: min(),
    lambda: max([]),
    lambda: min(5),
    lambda: max(1, "a"),
    lambda: min(1, 2, default=0),
    lambda: max(1, 2, foo=3),
    lambda: min([1], key=5),
):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
