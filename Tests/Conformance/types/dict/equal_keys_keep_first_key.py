d = {1: "int"}
d[True] = "bool"
d[1.0] = "float"
print(d, {1.0: 0, 1: 1}, {True: 0, 1: 1}, {0: "a", False: "b", 0.0: "c"})
print(d[1], {(1, 2): 3}[1.0, 2], "1" in d)
