t = (1, [2])
try:
    t[0] = 1
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
t[1].append(3)
t += (4,)
print(t, tuple("ab"), tuple(), tuple(t) is t)
