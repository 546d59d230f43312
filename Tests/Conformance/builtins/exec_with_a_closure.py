from types import CellType


def outer():
    zeta, alpha, result = 2, 3, None

    def inner():
        nonlocal result
        result = zeta * 10 + alpha
    return inner, lambda: result


inner, look = outer()
print(inner.__code__.co_freevars, [cell.cell_contents for cell in inner.__closure__])
exec(inner.__code__, {}, closure=inner.__closure__)
print(look())
exec(inner.__code__, {}, closure=(CellType(5), inner.__closure__[1], CellType(7)))
print(look())
for closure in None, (), (1, 2, 3), list(inner.__closure__):
    try:
        exec(inner.__code__, {}, closure=closure)
    except TypeError as error:
        print(error)
for source in "pass", compile("pass", "", "exec"):
    try:
        exec(source, closure=())
    except TypeError as error:
        print(error)
try:
    eval(inner.__code__)
except TypeError as error:
    print(error)


def cells():
    second, first = 1, 2
    return lambda: first + second


print(cells.__code__.co_cellvars)
