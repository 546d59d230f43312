class C:
    __hidden = 1

    def __init__(self):
        self.__x = 2

    def get(self, __p=3):
        return self.__x, __p, self.__dunder__()

    def __dunder__(self):
        return "kept"


print(C._C__hidden, C().get(), sorted(vars(C())))
try:
    C().__x
except AttributeError as e:
    print(e)
