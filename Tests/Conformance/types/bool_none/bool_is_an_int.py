print(True + True, True * 3, -True, ~True, True / 2, isinstance(True, int), issubclass(bool, int))
print(True & False, True | False, True ^ True, True & 1, type(True & True), type(True & 1))
print(repr(True), str(False), [10, 20][True], "ab"[False], True == 1.0, hash(True), int(True))
print(f"{True} {True:d} {False:5} {True:>6}|")
