class Meta(type):
    def __instancecheck__(cls, obj):
        return obj == 5

    def __subclasscheck__(cls, sub):
        return sub is int


class C(metaclass=Meta):
    pass


print(isinstance(5, C), isinstance(6, C), issubclass(int, C), issubclass(str, C))
