# super().name(...) at one site: instances of several classes, methods that change, class and static methods.


class Root:
    def who(self, tag="-"):
        return f"Root{tag}"

    @classmethod
    def make(cls, *args):
        return cls.__name__, args

    @staticmethod
    def fixed(x):
        return x * 2


class Left(Root):
    def who(self, tag="-"):
        return "Left+" + super().who(tag)

    @classmethod
    def make(cls, *args):
        return "Left", super().make(*args)

    def twice(self, x):
        return super().fixed(x)


class Right(Root):
    def who(self, tag="-"):
        return "Right+" + super().who(tag=tag)


class Both(Left, Right):
    def who(self, tag="-"):
        self, kept = self, self
        return "Both+" + super().who(tag)


for _ in range(2):
    for thing in (Left(), Both(), Right(), Both()):
        print(thing.who("!"))
print(Left.make(1), Both.make(2), Left().twice(4))
Root.who = lambda self, tag: "changed" + tag
print(Both().who())
Right.who = 5
try:
    Both().who()
except TypeError as error:
    print(error)
del Right.who
print(Both().who("?"))
del Root.who
try:
    Both().who()
except AttributeError as error:
    print(error)


class Stack(list):
    def __init__(self, *items):
        super().__init__(items)
        self.pushed = 0

    def append(self, item):
        self.pushed += 1
        super().append(item)

    def pop(self, index=-1):
        try:
            return super().pop(index)
        except IndexError as error:
            return str(error)


s = Stack(1, 2)
s.append(3)
print(s, s.pushed, s.pop(), s.pop(0), s.pop(), s.pop())


class Wrong(Root):
    def who(self, tag="-"):
        return super().nothing(tag)


try:
    Wrong().who()
except AttributeError as error:
    print(error)


class Swapped(Left):
    def who(self, tag="-"):
        self = 3
        return super().who(tag)


try:
    print(Swapped().who())
except TypeError as error:
    print(error)
