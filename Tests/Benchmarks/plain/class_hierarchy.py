# Inheritance: super() chains, properties, static and class methods, isinstance, class attributes.


class Shape:
    count = 0
    sides = 0
    kind = "shape"

    def __init__(self, size=0):
        self.size = size
        Shape.count += 1

    @property
    def area(self):
        return 0

    def describe(self):
        return len(self.kind) + self.size + self.area

    @classmethod
    def unit(cls):
        return cls(1)

    @staticmethod
    def scale(value, factor=2):
        return value * factor


class Rectangle(Shape):
    sides = 4
    kind = "rectangle"

    def __init__(self, width, height=1):
        super().__init__(size=width + height)
        self.width = width
        self._height = height

    @property
    def height(self):
        return self._height

    @height.setter
    def height(self, value):
        self._height = max(value, 0)

    @property
    def area(self):
        return self.width * self.height

    def describe(self):
        return super().describe() + self.sides


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)
        self.side = side

    def describe(self):
        return super().describe() * 2


def weigh(shape):
    if isinstance(shape, Square):
        return 3
    if isinstance(shape, (Rectangle, str)):
        return 2
    return 1


def run(rounds):
    total = 0
    for i in range(rounds):
        for shape in (Square(i % 7), Rectangle(i % 5, height=3), Shape.unit()):
            total += shape.describe() + weigh(shape)
            if weigh(shape) > 1:
                shape.height = shape.height - 1
                total += shape.area
        total += Shape.scale(i) + Square.unit().scale(2, factor=3)
    return total + Shape.count


print(run(60_000))
