class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, *a, **k):
        return self.n + sum(a), k


print(Adder(1)(2, 3, x=4), callable(Adder(1)), callable(5), list(map(Adder(1), [1])))
a = Adder(1)
a.__call__ = lambda: "instance attribute is ignored"
print(a())
try:
    object()()
except TypeError as e:
    print(e)
