from collections import OrderedDict

d = OrderedDict(a=1, b=2, c=3)
d.move_to_end("a")
print(d, d.popitem(last=False), list(reversed(d)))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1})
