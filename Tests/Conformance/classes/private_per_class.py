class A:
    def __init__(self):
        self.__v = "A"

    def a(self):
        return self.__v


class B(A):
    def __init__(self):
        super().__init__()
        self.__v = "B"

    def b(self):
        return self.__v


print(B().a(), B().b(), sorted(vars(B())))
