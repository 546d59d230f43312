import inspect


class Point:
    __slots__ = {"x": "The abscissa.", "y": "The ordinate."}


class Plain:
    __slots__ = ("x",)


print(inspect.getdoc(Point.x), inspect.getdoc(Point.y), inspect.getdoc(Plain.x), Point.x.__doc__)
