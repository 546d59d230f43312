import copy
import operator
import pickle
from collections import deque

d = deque("abcd")
forward, backward = iter(d), reversed(d)
print(next(forward), next(backward), operator.length_hint(forward), operator.length_hint(backward))
print([*copy.copy(forward)], [*pickle.loads(pickle.dumps(backward))], type(forward)(d, 2).__length_hint__())
d.append("e")
print(operator.length_hint(forward))
try:
    next(forward)
except RuntimeError as error:
    print(error, operator.length_hint(forward))
