# a, b = x, y: values first, left to right, then the targets in order.


def note(value):
    print("value", value)
    return value


class Place:
    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)

    def __setitem__(self, index, value):
        print("store", index, value)


def run():
    a, b = 1, 2
    a, b = b, a
    print(a, b)
    a, b = note(a), note(b)
    a, a = 5, 6
    print(a)
    a, b, c = b, a + b, a * b
    print(a, b, c)
    items = [0, 1, 2]
    i = 0
    i, items[i] = 2, "x"
    print(i, items)
    items[i], i = i, items[i]
    print(i, items)
    items[0], items[1], items[2] = items[2], items[0], items[1]
    print(items)
    p = Place()
    p.x, p[note("index")], q = note(1), note(2), note(3)
    [a, b] = a, b
    (a, b), c = (b, a), (note("c"))
    print(a, b, c, q)
    a, b = (a := 9), a
    print(a, b)
    a, *b = 1, 2
    print(a, b)
    try:
        a, b = 1, unknown
    except NameError as error:
        print(error, a)
    try:
        a, items[9] = 7, 8
    except IndexError as error:
        print(error, a)
    x = y = z = 0
    x, y, z = y + 1, z + 2, x + 3
    print(x, y, z)

    def inner():
        nonlocal x
        x, local = x + 1, x
        return local

    print(inner(), x)


run()
first, second = 1, 2
first, second = second, first
print(first, second)


class Body:
    a, b = 1, 2
    a, b = b, a


print(Body.a, Body.b)
