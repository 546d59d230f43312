big = 2 ** 53
print(big + 1 == float(big), big + 1 > float(big), big == float(big))
print(1 < 1.5 < 2, 10 ** 400 > 1e308, -10 ** 400 < float("-inf"), 10 ** 400 < float("inf"))
print(1 == float("nan"), 0 == -0.0)
