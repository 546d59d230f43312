class C:
    def __init__(self, h):
        self.h = h

    def __hash__(self):
        return self.h


print(hash(C(-1)), hash(C(2 ** 61)), hash(C(True)))
try:
    hash(C("x"))
except TypeError as e:
    print(e)
