print(
    abs(-5),
    abs(-2.5),
    abs(True),
    abs(-(10**30)),
    pow(2, 3),
    pow(2, 3, 5),
    pow(2.0, -1),
    pow(base=2, exp=5),
)
for f in (lambda: abs("a"), lambda: abs(), lambda: pow("a", 2), lambda: pow(2)):
    try:
        f()
    except TypeError as e:
        print(e)
