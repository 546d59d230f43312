def make():
    class Point:
        x = property(lambda self: 1)
        empty = property()

    return Point()


point = make()
for action in (
    lambda: setattr(point, "x", 1), lambda: delattr(point, "x"), lambda: point.empty,
    lambda: setattr(point, "empty", 1), lambda: delattr(point, "empty"), lambda: property().__get__(point),
    lambda: property().__set__(point, 2), lambda: property().__delete__(point),
):
    try:
        action()
    except AttributeError as error:
        print(error)
