a = [1, 2]
b = a
a += (3,)
print(a, a is b, a + [4], a * 2, 2 * a, a * 0, [[]] * 2)
a *= 2
print(b)
for f in (lambda: a + (1,), lambda: a * "x", lambda: a - a):
    try:
        f()
    except TypeError as e:
        print(e)
