def read(x):
    match x:
        case {"type": "point", "x": x0, "y": y0}:
            return x0, y0
        case {"type": t, **rest}:
            return t, rest
        case {}:
            return "mapping"


print(
    read({"type": "point", "x": 1, "y": 2, "z": 3}),
    read({"type": "a", "b": 1}),
    read({"q": 1}),
    read(5),
)
