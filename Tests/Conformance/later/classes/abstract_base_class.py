from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        pass


class Square(Shape):
    def area(self):
        return 4


print(Square().area())
try:
    Shape()
except TypeError as e:
    print(e)
