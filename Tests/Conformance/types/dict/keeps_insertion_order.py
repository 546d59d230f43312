d = {c: i for i, c in enumerate("hello")}
print(d)
d["h"] = 9
del d["e"]
d["e"] = 5
print(d, list(reversed(d)), next(iter(d)), list(reversed(d.items())))
for i in range(100):
    d[i] = i
for i in range(99):
    del d[i]
print(d, len(d))
