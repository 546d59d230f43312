x = [0, 1, 2, 3, 4]
del x[0], x[1:3]
print(x)
d = {"a": 1}
del d["a"]
print(d)
a = b = 1
del (a, b)
try:
    a
except NameError as e:
    print(e)
try:
    del a
except NameError as e:
    print(e)
