class C:
    def m(self, x=0):
        return x


c = C()
m = c.m
print(m(4), m.__self__ is c, m.__func__ is C.m, m.__name__, c.m == c.m, c.m is c.m, C.m(c, 5))
print(m.__qualname__, hash(m) == hash(c.m), C().m == C().m)
c.m = lambda: "instance"
print(c.m())
try:
    C.m()
except TypeError as e:
    print(e)
