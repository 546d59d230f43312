class C:
    shared = []
    n = 0

    def up(self):
        self.n += 1
        self.shared.append(self.n)


a, b = C(), C()
a.up()
a.up()
b.up()
print(a.n, b.n, C.n, C.shared, vars(a), a.__dict__ is vars(a))
C.n = 10
print(C().n, a.n)
del a.n
print(a.n)
try:
    del a.n
except AttributeError as e:
    print(e)
