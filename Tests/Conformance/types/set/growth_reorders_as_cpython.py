s = set()
for i in [64, 32, 0, 8, 16, 24, 40, 48, 56, 72, 1]:
    s.add(i)
    print(s)
