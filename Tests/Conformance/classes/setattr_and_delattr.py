class C:
    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value * 2)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)


c = C()
c.a = 1
c.a += 1
setattr(c, "b", 5)
print(vars(c))
del c.a
delattr(c, "b")
print(vars(c))
