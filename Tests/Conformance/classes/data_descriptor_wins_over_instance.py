class Data:
    def __get__(self, obj, owner):
        return "data", obj is None

    def __set__(self, obj, value):
        print("set", value)


class NonData:
    def __get__(self, obj, owner):
        return "nondata"


class C:
    d = Data()
    n = NonData()


c = C()
c.d = 1
c.__dict__["d"] = "instance"
print(c.d, c.n, C.d)
c.n = "instance"
print(c.n, c.__dict__)
