def twice(f):
    return lambda x: f(f(x))


print(twice(twice(lambda x: x * 2))(1))
table = {"+": lambda a, b: a + b, "max": max}
print(table["+"](1, 2), table["max"](1, 2), list(map(str.upper, "ab")), (lambda: len)()("abc"))
print([f.__name__ for f in (len, twice, lambda: 0, str.upper, "".join)])
