a, b, c = 1, "x", 2
print(c + (a + b) * c)
