x = "outer"
print([x for x in range(3)], x)
print({x: x * x for x in range(3)}, x)
print({x % 2 for x in range(5)}, x)
