x = []
print(x is x, x is not [], None is None)
print(1 in [1], 4 not in (1, 2), "bc" in "abcd", "k" in {"k": 0}, 3 in range(5))
try:
    1 in 5
except TypeError as e:
    print(e)
try:
    1 in "a1"
except TypeError as e:
    print(e)
