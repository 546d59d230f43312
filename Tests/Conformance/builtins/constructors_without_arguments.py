print(
    int(),
    float(),
    str() == "",
    bool(),
    list(),
    tuple(),
    dict(),
    set(),
    frozenset(),
    object() is not None,
)
print(
    list("ab"),
    tuple([1]),
    set("a"),
    list({1: 2}),
    list(range(2)),
    tuple(x for x in "ab"),
    dict(a=1),
)
for f in (
    lambda: list(1),
    lambda: tuple(1),
    lambda: set(1),
    lambda: dict(1),
    lambda: range(),
    lambda: slice(),
    lambda: list(a=1),
    lambda: tuple(a=1),
    lambda: bool(1, 2),
    lambda: int(x=1),
    lambda: bool(x=1),
):
    try:
        f()
    except TypeError as e:
        print(e)
