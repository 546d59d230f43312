inf, nan = float("inf"), float("nan")
print(1e308 * 10, -1e308 * 10, inf - inf, inf * 0, inf / inf, 1 / inf, -1 / inf, nan + 1, abs(-inf))
print(inf == inf, inf > 10**400, nan is nan, [nan] == [nan], max(inf, 1), 5e-324 / 2, 2.0**-1074)
print(
    1e16 + 1,
    0.1 * 3,
    1.1 + 2.2,
    3 * 1.1,
    1 - 0.9,
    1e-7,
    123456789.123456789,
    1e21,
    12345678901234567890.0,
)
