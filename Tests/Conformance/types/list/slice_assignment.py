a = list(range(6))
a[1:3] = "xyz"
print(a)
a[::2] = [0, 0, 0, 0]
print(a)
a[5:2] = ["in"]
print(a)
a[:0] = a
print(a)
del a[::3], a[-2:]
print(a)
for f in (lambda: a.__setitem__(slice(None, None, 2), [1]), lambda: a.__setitem__(slice(0, 1), 5)):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
