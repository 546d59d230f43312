class Meta(type):
    def __get__(cls, instance, owner=None):
        return cls.__name__, instance is None, owner.__name__


class Part(metaclass=Meta):
    pass


class Whole:
    part = Part

    def read(self):
        return [self.part for _ in range(3)]


print(Whole.part, Whole().part)
print(Whole().read())
print([Whole.part for _ in range(3)])
try:
    Whole().part()
except TypeError as error:
    print(error)
