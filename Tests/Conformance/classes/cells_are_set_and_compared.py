import types


def outer():
    value = 1

    def inner():
        return value

    return inner


inner = outer()
cell = inner.__closure__[0]
cell.cell_contents = 10
print(inner())
del cell.cell_contents
try:
    inner()
except NameError as error:
    print(error)
try:
    cell.cell_contents
except ValueError as error:
    print(error)
print(cell == types.CellType(), types.CellType(1) < types.CellType(2), cell < types.CellType(0))
try:
    hash(cell)
except TypeError as error:
    print(error)
