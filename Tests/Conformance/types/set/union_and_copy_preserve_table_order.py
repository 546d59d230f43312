a = {5, 13, 21}
b = {29, 3}
print(a | b, b | a, a.copy(), set(a), a & {21, 5}, a - {13}, a ^ b, {*a, *b})
c = set(a)
c.update(b)
print(c, c == a | b)
