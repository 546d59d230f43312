for value, spec in (
    (1, "z"),
    (1, ".2d"),
    (1, "q"),
    (1, "5 "),
    (1, "<<"),
    (1.5, "d"),
    (1.5, "x"),
    (1, "+c"),
    (1, "#c"),
    (0x110000, "c"),
    (1, "10000000000000000000000"),
    (1.0, ".f"),
    (1, "s"),
    (None, "5"),
    ([], "5"),
    (1, ".5"),
    (True, "s"),
    (1.5, "s"),
    (1.5, "q2"),
):
    try:
        print(format(value, spec))
    except (ValueError, TypeError, OverflowError) as e:
        print(repr(spec), type(e).__name__, e)
