class A:
    def f(self, x=1):
        return "A.f", x

    @classmethod
    def make(cls):
        return cls.__name__


class B(A):
    def f(self):
        return super().f(2), super(B, self).f(3)

    @classmethod
    def make(cls):
        return "B+" + super().make()

    attr = 5


class C(B):
    pass


print(C().f(), C.make(), super(B, C()).f())
for f in (lambda: super().f(), lambda: super(B, A()).f(), lambda: super(C, C()).nothing):
    try:
        f()
    except (RuntimeError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
