class C:
    pass


c = C()
C.hello = lambda self, n: ("hello", n, self is c)
print(c.hello(1))
c.own = lambda n: ("own", n)
print(c.own(2))
C.hello = lambda self, n: "replaced"
print(c.hello(1))
del C.hello
try:
    c.hello
except AttributeError as e:
    print(e)
