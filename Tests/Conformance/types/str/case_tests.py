for s in "abc", "ABC", "Abc", "abc1", "123", "", " \t", "Ab Cd", "½", "²", "٣", "é", "_a", "a b":
    print(repr(s), *(int(getattr(s, "is" + k)()) for k in (
        "alpha", "digit", "decimal", "numeric", "alnum", "lower", "upper", "title", "space",
        "identifier", "printable", "ascii")))
