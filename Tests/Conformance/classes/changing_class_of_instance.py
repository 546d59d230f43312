class A:
    def f(self):
        return "A"


class B:
    def f(self):
        return "B"


x = A()
x.data = 1
x.__class__ = B
print(x.f(), x.data, type(x).__name__, isinstance(x, A))
try:
    x.__class__ = 5
except TypeError as e:
    print(e)
