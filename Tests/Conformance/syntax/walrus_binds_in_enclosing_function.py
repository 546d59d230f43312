def f(values):
    found = [y for x in values if (y := x * 2) > 2]
    return found, y


print(f([1, 2, 3]))
while (n := len(f([1])[0])) < 0:
    pass
print(n)
print((z := 3) + z)
