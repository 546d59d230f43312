def kind(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case "a" | None | True:
            return "other literal"
        case -1.5:
            return "negative"
        case _:
            return "anything"


print([kind(x) for x in (0, 2, "a", None, True, -1.5, 0.0, [], "b")])
