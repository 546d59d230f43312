from itertools import tee, count, islice
a, b = tee(count())
for i in range(200000):
    next(a); next(b)
print(next(a), next(b))
a, b, c = tee(range(200), 3)
print(sum(a), sum(islice(b, 130)), list(c)[-3:], list(b)[:2], next(a, 'end'))
import copy
a, b = tee('abcdef' * 20)
list(islice(a, 70))
c = copy.copy(a)
print(''.join(a) == ''.join(c), len(list(b)))
class I:
    def __iter__(self): return self
    def __next__(self):
        return next(t)
t, u = tee(I())
try: next(t)
except RuntimeError as e: print(e)
