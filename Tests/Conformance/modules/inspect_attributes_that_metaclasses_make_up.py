import enum
import inspect
import types


class Color(enum.Enum):
    RED = 1


print([name for name, _ in inspect.getmembers(Color)])
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(Color)])


class Meta(type):
    def __dir__(cls):
        return ["__name__", "made_up", "lost"]

    def __getattr__(cls, name):
        if name == "made_up":
            return 42
        raise AttributeError(name)


class Made(metaclass=Meta):
    pass


print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(Made)])


class Shy(metaclass=Meta):
    @types.DynamicClassAttribute
    def made_up(self):
        return "of instances"


print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(Shy)])


class Broken:
    def __get__(self, instance, owner):
        raise AttributeError("never")


class Holder:
    part = Broken()


print([name for name, value in inspect.getmembers(Holder) if name == "part"])
kinds = {name: kind for name, kind, _, _ in inspect.classify_class_attrs(bool)}
print(kinds["to_bytes"], kinds["from_bytes"], kinds["__add__"], kinds["__new__"], kinds["real"])
