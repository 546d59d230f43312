import functools
import heapq
import math
import unittest

for call in (
    lambda: heapq.heappush((), 1),
    lambda: heapq.heappop(()),
    lambda: heapq.heapify("abc"),
    lambda: heapq.heapreplace((), 1),
    lambda: heapq.heappushpop(None, 1),
    lambda: functools.partial(),
    lambda: functools.partial(3),
    lambda: functools.cmp_to_key(lambda a, b: 0)(1) < 3,
    lambda: print >> 3,
    lambda: 3 >> print,
    lambda: len >> 3,
):
    try:
        print(call())
    except TypeError as error:
        print(error)
print(math.log(10**400), math.log2(10**400), math.log10(10**400), math.log2(2**2000), math.log(2**1024 - 1))
print(unittest.TestCase().assertSequenceEqual([1], (1,)))
