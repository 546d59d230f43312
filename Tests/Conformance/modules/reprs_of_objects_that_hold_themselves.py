from collections import defaultdict
from dataclasses import dataclass, field
from types import SimpleNamespace

space = SimpleNamespace(a=1)
space.me = space
print(space)


class Sub(defaultdict):
    def __init__(self):
        self.default_factory = self.make

    def make(self):
        return []


text = repr(Sub())
print(text.startswith("Sub(<bound method Sub.make of Sub(..., {})>"), text.endswith(", {})"))


@dataclass
class Node:
    next: "Node" = field(default=None, repr=True)


node = Node()
node.next = node
print(node)
