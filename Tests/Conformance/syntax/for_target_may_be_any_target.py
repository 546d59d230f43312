d = {}
for d["k"] in range(3):
    pass
print(d)
for a, *b in [(1, 2, 3), "xy"]:
    print(a, b)
for i, (j, k) in enumerate(zip("ab", "cd")):
    print(i, j, k)
