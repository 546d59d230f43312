for x in (
    0,
    1,
    -1,
    0.0,
    0.1,
    "",
    " ",
    [],
    [0],
    (),
    (0,),
    {},
    {0: 0},
    set(),
    {0},
    range(0),
    range(1),
    None,
    ...,
    frozenset(),
    print,
    float("nan"),
    slice(0),
    NotImplemented.__class__,
):
    print(bool(x), end=" ")
print()
print(bool(), bool("False"))
