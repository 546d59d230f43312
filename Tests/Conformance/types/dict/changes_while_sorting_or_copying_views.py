d = {"b": 1, "a": 2}
for k in sorted(d):
    d[k * 2] = d.pop(k)
print(d, list(d.items())[::-1], sorted(d.values()), max(d, key=d.get), dict(sorted(d.items())))
for k in list(d):
    if d[k] == 1:
        del d[k]
print(d)
