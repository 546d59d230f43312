s = {1, 2, 3}
print(s.add(4), s.discard(9), s.remove(1), s, s.copy(), s.update([5], {6}), s)
print(s.union([9]), s.intersection([2, 3], {3}), s.difference([2]), s.symmetric_difference({2, 8}))
print(s.issubset(range(9)), s.issuperset([2]), s.isdisjoint({0}), s.pop(), s.clear(), s)
s = {1, 2, 3, 4}
s.intersection_update([1, 2, 3])
s.difference_update([1])
s.symmetric_difference_update([3, 7])
print(s)
