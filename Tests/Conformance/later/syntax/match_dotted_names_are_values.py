class Color:
    RED = 1
    BLUE = 2


for c in 1, 2, 3:
    match c:
        case Color.RED:
            print("red")
        case Color.BLUE:
            print("blue")
        case other:
            print("captured", other)
