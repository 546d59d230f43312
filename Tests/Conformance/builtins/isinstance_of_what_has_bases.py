"""isinstance and issubclass take for a class whatever has a tuple `__bases__`."""


class Abstract:
    def __init__(self, *bases):
        self.bases = bases

    @property
    def __bases__(self):
        return self.bases

    def __call__(self):
        return Made(self)


class Made:
    def __init__(self, maker):
        self.maker = maker

    @property
    def __class__(self):
        return self.maker


base = Abstract()
middle = Abstract(base)
child = Abstract(middle, Abstract())
for cls in base, middle, child, Abstract():
    print(isinstance(child(), cls), isinstance(base(), cls), issubclass(child, cls), issubclass(cls, (int, middle)))
print(isinstance(1, base), isinstance(child(), int), issubclass(int, base))


class Broken:
    @property
    def __bases__(self):
        raise ValueError("bases")


class Endless:
    @property
    def __bases__(self):
        return self, self


class NoTuple:
    __bases__ = [int]


for make in [
    lambda: isinstance(1, Broken()), lambda: issubclass(Broken(), int), lambda: issubclass(int, Broken()),
    lambda: issubclass(Endless(), int), lambda: isinstance(1, NoTuple()), lambda: issubclass(NoTuple(), int),
    lambda: issubclass(int, 3), lambda: issubclass(3, int), lambda: isinstance(1, 3),
]:
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, str(error)[:33])
