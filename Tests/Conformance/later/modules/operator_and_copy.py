import copy
import operator

print(
    operator.add(1, 2),
    operator.itemgetter(1)("abc"),
    operator.attrgetter("real")(5),
    operator.mul("a", 3),
)
a = [[1], [2]]
b, c = copy.copy(a), copy.deepcopy(a)
a[0].append(9)
print(b, c)
