from itertools import (
    accumulate,
    chain,
    count,
    cycle,
    groupby,
    islice,
    permutations,
    product,
    zip_longest,
)

print(list(islice(count(5, 2), 3)), list(islice(cycle("ab"), 5)), list(chain("ab", [1])))
print(list(accumulate([1, 2, 3])), list(product("ab", repeat=2)), list(permutations("abc", 2))[:3])
print([(k, list(g)) for k, g in groupby("aabbc")], list(zip_longest("ab", "c", fillvalue="-")))
