class Temp:
    def __init__(self):
        self._c = 0

    @property
    def c(self):
        "degrees"
        return self._c

    @c.setter
    def c(self, value):
        print("set", value)
        self._c = value

    @c.deleter
    def c(self):
        print("del")

    @property
    def only(self):
        return 1

    write = property(None, lambda self, v: print("write", v))


t = Temp()
t.c = 5
t.c += 1
del t.c
t.write = 3
print(t.c, Temp.c.__doc__, vars(t))
for f in (lambda: setattr(t, "only", 2), lambda: delattr(t, "only"), lambda: t.write):
    try:
        f()
    except AttributeError as e:
        print(e)
