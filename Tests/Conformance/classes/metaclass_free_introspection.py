class C:
    def __init__(self):
        self.z = 1
        self.a = 2

    def m(self):
        pass


print([n for n in dir(C()) if not n.startswith("__")], hasattr(C, "m"), getattr(C(), "q", 5))
print(vars(C()), type(C().m).__name__, type(C.m).__name__, C.__subclasses__())
try:
    vars(5)
except TypeError as e:
    print(e)
