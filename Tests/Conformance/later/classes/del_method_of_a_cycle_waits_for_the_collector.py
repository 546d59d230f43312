import gc

gc.disable()


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("end of", self.name)


a = Node("a")
a.me = a
a.leaf = Node("leaf of a cycle")
b = Node("b")
del a, b
print("before the collection")
gc.collect()
print("after it")
