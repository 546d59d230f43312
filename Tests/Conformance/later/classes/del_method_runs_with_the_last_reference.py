class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("end of", self.name)


def f():
    local = Noisy("a local")
    print("in f")


f()
print("after f")
x = Noisy("a deleted name")
del x
print("after del")
y = Noisy("a name set to None")
y = None
print("after None")
z = Noisy("a rebound name")
z = Noisy("its successor")
print("after rebinding")
Noisy("a temporary")
print("after the statement")
d = {"key": Noisy("a dict value")}
d.pop("key")
print("after pop")
holder = Noisy("a holder")
holder.part = Noisy("its part")
del holder
print("after the holder")
pair = [Noisy("first"), Noisy("second")]
del pair
print("after the list")
for i in range(3):
    t = Noisy(i)
print("after the loop")
a = b = Noisy("a shared object")
del a
print("one name left")
del b
print("no name left")
