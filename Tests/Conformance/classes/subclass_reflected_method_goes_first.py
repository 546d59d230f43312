class A:
    def __sub__(self, o):
        return "A.sub"

    def __rsub__(self, o):
        return "A.rsub"


class Same(A):
    pass


class Overrides(A):
    def __rsub__(self, o):
        return "Overrides.rsub"


print(A() - Same(), A() - Overrides(), Overrides() - A())
