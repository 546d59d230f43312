print({3, 1, 2}, {10, 8, 0, 16}, {-1, -2, 0}, {100, 5, 1000, 33, 7}, {2 ** 61, 1, 2 ** 64})
s = set()
for i in range(0, 200, 7):
    s.add(i)
print(s)
for i in range(0, 200, 14):
    s.remove(i)
print(s, set([9, 1, 5]), set(range(20, 0, -3)))
