a = [3, 0, 1]
try:
    a.sort(key=lambda x: 1 / x)
except ZeroDivisionError:
    print(sorted(a))
try:
    a.sort(key=lambda x: a.append(1) or x)
except ValueError as e:
    print(e)
try:
    sorted([1, "a", 2])
except TypeError as e:
    print(e)
