print(2 ** 10, 2 ** 100, (-3) ** 3, 0 ** 0, 2 ** -2, (-2) ** -3, 1 ** -1)
print(pow(3, 200, 13), pow(3, -1, 7), pow(-5, 3, 7), pow(5, 3, -7))
try:
    pow(2, -1, 4)
except ValueError as e:
    print(e)
