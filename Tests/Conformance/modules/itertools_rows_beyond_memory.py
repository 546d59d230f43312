# Rows that no memory can hold are refused when they are asked for.
import itertools

for make in (itertools.permutations, itertools.combinations):
    for size in (2**61, 2**63 - 1, 2**63):
        try:
            print(list(make("ab", size)))
        except (MemoryError, OverflowError) as error:
            print(make.__name__, repr(error))
    print(list(make("ab", 1000)))
for pools in ([], ["a"], ["a", "b"]):
    for times in (2**60, 2**63 - 1, 2**63):
        try:
            print(list(itertools.product(*pools, repeat=times)))
        except (MemoryError, OverflowError) as error:
            print(len(pools), repr(error))
