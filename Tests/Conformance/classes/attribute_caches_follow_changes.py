# A site that has seen an attribute in one place finds it after it moved: class, instance, property, module.
import sys


class Base:
    limit = 1

    def name(self):
        return "base"


class Child(Base):
    pass


def read(thing):
    return thing.limit


def ask(thing):
    return thing.name()


child = Child()
print(read(child), read(child), ask(child))
Base.limit = 2
print(read(child))
Child.limit = 3
print(read(child))
child.limit = 4
print(read(child), read(child), read(Child), read(Base))
Base.limit = 5
print(read(child), read(Base), read(Child))
del child.limit
print(read(child))
del Child.limit
print(read(child))
Base.limit = property(lambda self: "got")
print(read(child), read(child))
child.__dict__["limit"] = "hidden"
print(read(child))
Base.limit = 6
print(read(child))

Child.name = lambda self: "child"
print(ask(child), ask(child))
child.name = lambda: "own"
print(ask(child), ask(child))
del child.name
Child.name = staticmethod(lambda: "static")
print(ask(child), ask(child))
Child.name = classmethod(lambda cls: cls.__name__)
print(ask(child), ask(child))
Child.name = 5
try:
    ask(child)
except TypeError as error:
    print(error)
del Child.name
print(ask(child))


class Meta(type):
    @property
    def limit(cls):
        return "meta"


class Odd(metaclass=Meta):
    limit = 0


print(read(Odd), read(Odd()), read(Odd), read(Base))

module = sys.modules["__main__"]
limit = 10
print(read(module), read(module))
limit = 11
print(read(module))
other = type(sys)("other")
other.extra = 0
other.limit = 12
print(read(other), read(module), read(other))
del limit
try:
    read(module)
except AttributeError as error:
    print(error)
other.name = lambda: "module"
print(ask(other), ask(other))
other.name = lambda: "changed"
print(ask(other), ask(child))


class Counter:
    count = 0
    names = []

    def hit(self):
        Counter.count += 1
        self.names.append(Counter.count)
        return self


c = Counter()
for _ in range(3):
    c.hit().hit()
print(Counter.count, c.count, c.names)
Counter.count = None
print(c.count, Counter.count)


class Hooked:
    def __getattr__(self, name):
        return "missing " + name


print(read(Hooked()), getattr(Hooked(), "x"), hasattr(Hooked(), "y"))
Hooked.limit = 1
print(read(Hooked()))
for thing in (child, Hooked(), 3, "text", Base, module, None):
    print(hasattr(thing, "limit"), getattr(thing, "limit", "none"), hasattr(thing, "nothing"))


class Raising:
    @property
    def bad(self):
        raise AttributeError("inner")

    @property
    def worse(self):
        raise ValueError("worse")


print(hasattr(Raising(), "bad"), getattr(Raising(), "bad", 1))
try:
    hasattr(Raising(), "worse")
except ValueError as error:
    print(error)
