print(all([]), any([]), all([1, 0]), any([0, 2]), all("ab"), any(x > 2 for x in range(5)))


def loud(values):
    for v in values:
        print("look", v)
        yield v


print(any(loud([0, 1, 2])), all(loud([1, 0, 2])))
try:
    all(5)
except TypeError as e:
    print(e)
