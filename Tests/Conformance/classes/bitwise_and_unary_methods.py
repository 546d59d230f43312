class B:
    def __and__(self, o):
        return "and", o

    def __or__(self, o):
        return "or", o

    def __xor__(self, o):
        return "xor", o

    __rand__, __ror__, __rxor__ = __and__, __or__, __xor__

    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __abs__(self):
        return "abs"


b = B()
print(b & 1, b | 1, b ^ 1, 2 & b, 2 | b, 2 ^ b, -b, +b, ~b, abs(b))
