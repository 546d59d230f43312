print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, 2] == [1, 2.0], [1] != (1,))
try:
    [1, "a"] < [1, 2]
except TypeError as e:
    print(e)
try:
    [1] < (1,)
except TypeError as e:
    print(e)
print([1, "a"] < [2, 3])
