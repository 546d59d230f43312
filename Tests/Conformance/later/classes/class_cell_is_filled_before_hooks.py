class Base:
    def __init_subclass__(cls):
        print("init_subclass", cls().hello())

    def hello(self):
        return "base"


class Sub(Base):
    def hello(self):
        return "sub " + super().hello() + " " + __class__.__name__


class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner().who())


class Owner:
    attribute = Named()

    def who(self):
        return __class__.__name__


class Meta(type):
    def __new__(meta, name, bases, namespace):
        print("cell", "__classcell__" in namespace)
        cls = super().__new__(meta, name, bases, namespace)
        print("made", cls().me() is cls)
        return cls


class Made(metaclass=Meta):
    def me(self):
        return __class__


class Dropping(type):
    def __new__(meta, name, bases, namespace):
        namespace.pop("__classcell__", None)
        return super().__new__(meta, name, bases, namespace)


try:
    class Lost(metaclass=Dropping):
        def me(self):
            return __class__
except RuntimeError as e:
    print(e)


class Twice(type):
    def __new__(meta, name, bases, namespace):
        cls = super().__new__(meta, name, bases, namespace)
        type.__new__(meta, "Other", bases, namespace)
        return cls


try:
    class Doubled(metaclass=Twice):
        def me(self):
            return __class__
except TypeError as e:
    print(e)
try:
    type("X", (), {"__classcell__": 1})
except TypeError as e:
    print(e)


def outer(x):
    class C:
        nonlocal x
        x += 1

        def get(self):
            return x
    return C


c = outer(0)
print(c().get(), "x" in vars(c))


class Counting(enumerate):
    pass


print(list(Counting("ab")), list(type("Z", (zip,), {})("ab", [1, 2])), type("R", (reversed,), {})([1, 2]).__next__())
for text in ("{1: a, 1: b}", "{'a': a, 'a': b}", "{1: a, True: b}", "{None: a, None: b}", "{-1: a, -1.0: b}", "f'x'", "{f'x': a}"):
    try:
        compile("match x:\n case " + text + ": pass", "<text>", "exec")
        print("fine", text)
    except SyntaxError as e:
        print(e.msg)
