f = frozenset([3, 1])
print(
    f, hash(f) == hash(frozenset([1, 3])), {f: 1}[frozenset([1, 3])], f | {2}, {2} | f, f == {1, 3}
)
print(hash(frozenset()), hash(frozenset([1])), hash(frozenset([1, 2, 3])), hash(frozenset("ab")))
print(type(f | {2}).__name__, type({2} | f).__name__, frozenset(), set(), frozenset(f) is f)
print({1, 3} in {f}, {f}.__contains__({1, 3}))
