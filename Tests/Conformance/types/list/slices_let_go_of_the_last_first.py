class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("end of", self.name)


def noisy():
    return [Noisy(name) for name in "abcd"]


items = noisy()
items[:] = []
print("assigned")
items = noisy()
del items[1:3]
print("deleted from the middle", len(items))
items[1:] = [1, 2, 3]
print("replaced", len(items))
del items[:]
print("deleted")
