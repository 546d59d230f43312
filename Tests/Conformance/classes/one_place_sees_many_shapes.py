# One place of code sees instances of many classes and shapes, and classes that change meanwhile.


class Base:
    def __init__(self, value):
        self.value = value

    def name(self):
        return "base"

    def show(self):
        return f"{self.name()} {self.value}"


classes = [Base]
for index in range(7):
    def name(self, index=index):
        return f"derived {index}"

    classes.append(type(f"Derived{index}", (Base,), {"name": name} if index % 2 else {}))


def read(objects):
    return [o.value for o in objects]


def call(objects):
    return [o.name() for o in objects]


def store(objects, number):
    for o in objects:
        o.extra = number
        o.value = number + 1


objects = [cls(i) for i, cls in enumerate(classes)]
for _ in range(3):
    print(read(objects), call(objects), [o.show() for o in objects])
store(objects, 10)
print(read(objects), [o.__dict__ for o in objects])
store(objects, 20)
print(read(objects), sorted({tuple(o.__dict__) for o in objects}))

# A class changes under the caches.
Base.name = lambda self: "changed"
print(call(objects))
classes[3].name = lambda self: "third"
print(call(objects))
del classes[3].name
print(call(objects))
classes[2].value = property(lambda self: "computed")
print(read(objects))
del classes[2].value
print(read(objects))
objects[4].name = lambda: "own"
print(call(objects))
Base.__getattr__ = lambda self, name: "missing " + name
del objects[5].value
print(read(objects))
del Base.__getattr__
try:
    read(objects)
except AttributeError as error:
    print(error)
objects[5].value = 5
classes[6].__setattr__ = lambda self, name, value: print("set", name, value)
store(objects, 30)
print(read(objects))


# Built-in values and instances at one place.
class Names(list):
    def pop(self):
        return "own pop"


def pops(values):
    return [v.pop() for v in values]


for _ in range(3):
    print(pops([[1, 2], Names([3]), {4}, bytearray(b"5"), [6]]))
for value in ([1], "one", {1: 2}, (1,), Names("ab"), b"x"):
    print(len(value), value.__len__(), [v for v in value])


# Plain data of a class is replaced.
class Options:
    limit = 1
    label = "a"


class More(Options):
    pass


def limits(o):
    return o.limit, type(o).limit, hasattr(o, "label"), getattr(o, "label", None)


o = More()
print(limits(o))
Options.limit = 2
print(limits(o))
More.limit = 3
print(limits(o))
del More.limit, Options.label
print(limits(o))
