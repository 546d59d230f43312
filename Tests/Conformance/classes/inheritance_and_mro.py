class A:
    def who(self):
        return "A"


class B(A):
    def who(self):
        return "B" + super().who()


class C(A):
    def who(self):
        return "C" + super().who()


class D(B, C):
    def who(self):
        return "D" + super().who()


print(D().who(), [k.__name__ for k in D.__mro__], D.__bases__, D.__base__.__name__)
print(issubclass(D, A), isinstance(D(), C), D.mro() == list(D.__mro__))
