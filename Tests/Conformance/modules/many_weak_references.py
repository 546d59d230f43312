import gc
import weakref


class Node:
    pass


nodes = [Node() for _ in range(3000)]
references = [weakref.ref(node) for node in nodes]
print(all(weakref.ref(node) is reference for node, reference in zip(nodes, references)))
print(sum(weakref.getweakrefcount(node) for node in nodes[:20]))
del nodes[1000:]
gc.collect()
print(sum(reference() is not None for reference in references))
again = [weakref.ref(node) for node in nodes]
print(all(one is another for one, another in zip(again, references)))
