from functools import partial, reduce

add = partial(lambda a, b, *, c=0: (a, b, c), 1, c=5)
print(add(2), add(2, c=6), add.args, add.keywords, callable(add.func))
print(
    reduce(lambda a, b: a * b, range(1, 6)),
    reduce(max, [3, 9, 2]),
    reduce(lambda a, b: a + b, "abc", ">"),
)
try:
    reduce(max, [])
except TypeError as e:
    print(e)
