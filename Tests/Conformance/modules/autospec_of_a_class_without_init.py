from unittest.mock import create_autospec


class Bare:
    def method(self, x):
        return x


class Full(Bare):
    def __init__(self, x):
        self.x = x


print(create_autospec(Bare)(1, 2).method(3) is not None)
try:
    create_autospec(Full)(1, 2)
except TypeError as error:
    print(error)
try:
    create_autospec(Bare)().method()
except TypeError as error:
    print(error)
