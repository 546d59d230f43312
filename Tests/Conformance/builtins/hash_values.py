print(
    hash(0), hash(-1), hash(2**61 - 1), hash(2**61), hash(True), hash(0.5), hash(1e20), hash(-2.5)
)
print(
    hash(()), hash((1,)), hash(frozenset({1, 2})), hash(range(3)) == hash((3, 0, 1)), hash(10**30)
)
for x in [], {}, set(), slice(1):
    try:
        hash(x)
    except TypeError as e:
        print(e)
