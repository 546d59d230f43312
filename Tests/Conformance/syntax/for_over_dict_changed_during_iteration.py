d = {"a": 1}
try:
    for k in d:
        d[k + "x"] = 2
except RuntimeError as e:
    print(e, d)
s = {1, 2}
try:
    for x in s:
        s.discard(x)
except RuntimeError as e:
    print(e)
d = {"a": 1, "b": 2}
try:
    for k in d:
        del d[k]
        d[k + "z"] = 0
except RuntimeError as e:
    print(e)
