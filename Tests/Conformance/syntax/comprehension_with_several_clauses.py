print([(x, y) for x in range(3) if x for y in range(x) if y != 1])
print([[c for c in row if c > 1] for row in [[1, 2], [2, 3]]])
print({k: v for k, v in zip("abc", range(3)) if v != 1})
print(sum(x * y for x in range(3) for y in range(3)))
