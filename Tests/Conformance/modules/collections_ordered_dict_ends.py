"""OrderedDict as a queue: ends, moves, errors; a dict whose first keys are removed again and again."""
from collections import OrderedDict

d = OrderedDict(a=1, b=2, c=3)
d.move_to_end("a")
print(d)
d.move_to_end("c", last=False)
print(d, d.popitem(last=False), d.popitem(), d)
for bad in (lambda: OrderedDict().popitem(), lambda: d.move_to_end("z"), lambda: d.move_to_end([])):
    try:
        bad()
    except (KeyError, TypeError) as e:
        print(repr(e))
cache = OrderedDict()
for i in range(1000):
    cache[i] = i * i
    if len(cache) > 3:
        cache.popitem(last=False)
    if i % 7 == 0:
        cache.move_to_end(i - 2 if i > 2 else i)
print(cache)
plain = {}
for i in range(200):
    plain[i] = i
for i in range(150):
    del plain[next(iter(plain))]
plain["x"] = 1
print(len(plain), list(plain)[:2], list(plain)[-1], list(reversed(plain))[:2])
plain.clear()
plain[5] = 5
print(plain)
