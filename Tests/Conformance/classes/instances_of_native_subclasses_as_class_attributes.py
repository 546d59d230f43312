import random
import collections


class Generator(random.Random):
    def extra(self):
        return "extra"


class Holder:
    generator = Generator(1)
    deque = type("Deque", (collections.deque,), {"extra": lambda self: len(self)})([1, 2])
    items = type("Items", (list,), {})([3])
    name = type("Name", (str,), {"shout": lambda self: self.upper()})("abc")


print(type(Holder.generator).__name__, Holder.generator.extra(), Holder().generator.extra())
print(type(Holder.deque).__name__, Holder.deque.extra(), Holder().items, type(Holder.items).__name__)
print(Holder.name.shout(), Holder().name.shout())


class Property(property):
    pass


class User:
    @Property
    def value(self):
        return 5


print(User().value, type(User.__dict__["value"]).__name__)
