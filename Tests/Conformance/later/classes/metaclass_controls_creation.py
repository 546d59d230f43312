class Meta(type):
    def __new__(mcls, name, bases, space, **kw):
        print("new", name, sorted(k for k in space if k[0] != "_"), kw)
        return super().__new__(mcls, name, bases, space)

    def __call__(cls, *args):
        print("call", cls.__name__)
        return super().__call__(*args)

    def extra(cls):
        return "from meta"


class C(metaclass=Meta, flag=1):
    x = 1


print(type(C()).__name__, C.extra(), type(C).__name__)
