"""fget, fset and fdel of properties, the parts of named tuples of inspect, getters of enums, descriptors of types."""
import enum
import inspect
import types


class Home:
    @property
    def x(self):
        """its doc"""
        return 1

    @x.setter
    def x(self, value):
        print("set", value)

    @x.deleter
    def x(self):
        print("deleted")

    y = property()


found = Home.x
print(found.fget(Home()), found.fset(Home(), 2), found.fdel(Home()), found.__doc__)
print(Home.y.fget, Home.y.fset, Home.y.fdel)
for name in ("fget", "fset", "fdel"):
    try:
        setattr(found, name, None)
    except AttributeError as error:
        print(name, error)


class Colour(enum.Enum):
    RED = 1

    @enum.property
    def shade(self):
        return "dark " + self.name

    @types.DynamicClassAttribute
    def tone(self):
        return "tone " + self.name


print(Colour.RED.shade, Colour.RED.tone)
for kind in (enum.property, types.DynamicClassAttribute):
    made = kind(lambda self: "first")
    other = made.getter(lambda self: "second").setter(lambda self, value: print("set", value)).deleter(
        lambda self: print("deleted"))
    holder = type("Holder", (), {"name": made, "other": other})()
    print(made.fget(None), other.fget(None), made.fset, other.fset is not None)
    try:
        print(holder.name, holder.other)
        holder.other = 3
        del holder.other
        holder.name = 4
    except AttributeError as error:
        print(error)


def function(a, b=1, *rest, c: int = 2, **more) -> str:
    pass


full = inspect.getfullargspec(function)
print(full)
print(full.args, full.varargs, full.varkw, full.defaults, full.kwonlyargs, full.kwonlydefaults, full.annotations)
parts = inspect.getargs(function.__code__)
print(parts, parts.args, parts.varargs, parts.varkw)
attribute = inspect.classify_class_attrs(Home)[-1]
print(attribute.name, attribute.kind, attribute.defining_class.__name__, type(attribute.object).__name__)


error = ValueError(1, 2)
print(error.args, BaseException.args.__get__(error), error.with_traceback(None) is error)
error.args = [3]
print(error.args, repr(error))
try:
    error.args = 5
except TypeError as refusal:
    print(refusal)
