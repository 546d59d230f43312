a, b = {1, 2, 3}, {2, 3, 4}
print(a | b, a & b, a - b, a ^ b, a <= b, {2} < a, a >= {1}, a > a, a == {3, 2, 1}, a != b)
a |= {9}
a &= {1, 2, 9}
a -= {1}
a ^= {2, 5}
print(a)
for f in (lambda: a | [1], lambda: a < [1], lambda: a + a, lambda: a[0]):
    try:
        f()
    except TypeError as e:
        print(e)
