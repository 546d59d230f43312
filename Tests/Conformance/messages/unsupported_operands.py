def t(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


for a, b in (
    (1, "a"),
    ("a", 1),
    ([], ()),
    (None, 1),
    ({}, {}),
    ({1}, [1]),
    (1.5, "a"),
    (print, 1),
    (range(2), 1),
):
    t(lambda: a + b)
    t(lambda: a - b)
t(lambda: "a" * "b")
t(lambda: 1 / "a")
t(lambda: 5 % [])
t(lambda: [1] ** 2)
t(lambda: 1 << 1.0)
t(lambda: "a" & "b")
t(lambda: {} | [])
t(lambda: -None)
t(lambda: +"a")
