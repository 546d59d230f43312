class A:
    def __add__(self, o):
        print("A.add", end=" ")
        return NotImplemented

    def __radd__(self, o):
        print("A.radd", end=" ")
        return "A.radd result"


class B(A):
    def __radd__(self, o):
        print("B.radd", end=" ")
        return "B.radd result"


class C:
    def __radd__(self, o):
        return NotImplemented


print(A() + B())
print(B() + A())
print(1 + A())
for f in (lambda: A() + A(), lambda: A() + 1, lambda: A() + C()):
    try:
        f()
    except TypeError as e:
        print(e)
