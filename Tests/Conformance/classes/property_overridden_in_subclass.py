class A:
    @property
    def p(self):
        return "A.p"


class B(A):
    @property
    def p(self):
        return "B+" + super().p


class C(A):
    p = "plain"


print(B().p, C().p)
c = C()
c.p = 3
print(c.p)
