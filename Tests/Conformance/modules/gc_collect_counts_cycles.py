"""`gc.collect` answers how many objects only cycles have held."""
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name, self.next = name, None


class Rich:
    def __init__(self):
        self.items, self.table, self.call = [self], {1: self}, lambda: self
        self.plain = {"a": 1}


class Dies:
    def __del__(self): print("dies")


gc.collect()
print(gc.collect())
one = []
one.append(one)
del one
print(gc.collect(), gc.collect())
a, b = Node("a"), Node("b")
a.next, b.next = b, a
kept = weakref.ref(a)
del a, b
print(gc.collect(), kept())
lone = Node("lone")
lone.next = [1, 2, (3, [4])]
del lone
print(gc.collect())
rich = Rich()
del rich
print(gc.collect())
dying = Dies()
dying.own = dying
del dying
print(gc.collect())
table = {}
table["own"] = table
held = table["list"] = [1]
del table
print(gc.collect(), held)


def ring(count):
    nodes = [Node(i) for i in range(count)]
    for i, node in enumerate(nodes): node.next = nodes[(i + 1) % count]


ring(100)
print(gc.collect())


def closure():
    def inner(): return inner
    return None


closure()
print(gc.collect())
