a, (b, [c, *d]), *e = 1, (2, [3, 4, 5]), 6, 7
print(a, b, c, d, e)
*a, b = "xyz"
print(a, b)
a, *b, c = range(2)
print(a, b, c)
[p, q] = {"k": 1, "l": 2}
print(p, q)
