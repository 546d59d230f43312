for f in (
    lambda: 1 + "a",
    lambda: 1 - None,
    lambda: [] * 1.5,
    lambda: 1 < "a",
    lambda: 5 @ 5,
    lambda: -"a",
    lambda: ~1.5,
    lambda: 2 ** "x",
    lambda: divmod(1, "a"),
    lambda: pow(2.0, 3, 5),
):
    try:
        f()
    except TypeError as e:
        print(e)
