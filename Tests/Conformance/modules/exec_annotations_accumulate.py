# A text adds to the annotations that its namespace has.
ns = {}
exec("a: int = 1", ns)
exec("b: str", ns)
print(ns["__annotations__"])


class Noting(dict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key.upper(), value)


ns = {"__annotations__": Noting()}
exec("x: int; (y): str = 1; z: float = 2.0", ns)
print(dict(ns["__annotations__"]), ns["z"])


class Namespace:
    def __init__(self):
        self.names = {}

    def __setitem__(self, key, value):
        print("store", key)
        self.names[key] = value

    def __getitem__(self, key):
        return self.names[key]


own = Namespace()
exec("k: int = 1\nif k:\n    m: str", {}, own)
print(own.names)


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return {"__annotations__": Noting()}


class C(metaclass=Meta):
    f: int = 3


print(dict(C.__annotations__), C.f)


class D:
    g: int


class E(D):
    h: str


print(D.__annotations__, E.__annotations__)
