print(10 ** 30 / 10 ** 29, (2 ** 53 + 1) / 1, 1 / 3, 10 ** 400 / 10 ** 399)
print((10 ** 23) / 1, 7 / 2 ** 1100, -1 / 2 ** 1074, 2 ** 1074 / 2 ** 1074)
try:
    10 ** 400 / 3
except OverflowError as e:
    print(e)
try:
    float(10 ** 400)
except OverflowError as e:
    print(e)
