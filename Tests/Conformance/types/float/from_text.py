def t(*a):
    try:
        print(repr(float(*a)))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


for s in (
    "1.5",
    " 2 ",
    "1e5",
    "-.5",
    "5.",
    "inf",
    "-Infinity",
    "nan",
    "1_0.5",
    "",
    "1e",
    "1__0",
    "0x1",
):
    t(s)
t()
t(3)
t(True)
t([])
t(None)
