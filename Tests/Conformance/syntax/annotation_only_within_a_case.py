match 0:
    case 0:
        x: int = 1
print(__annotations__)


class Class:
    match 1:
        case 0:
            y: int
        case 1:
            z: str = "z"


print(Class.__annotations__)
