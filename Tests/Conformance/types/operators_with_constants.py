# Operators with a constant on the right, for every kind of number on the left.
def results(x):
    out = []
    for f in (
        lambda v: v + 1, lambda v: v - 1, lambda v: v - 0, lambda v: v + 0, lambda v: v * 3, lambda v: v * -2,
        lambda v: v * 0, lambda v: v // 4, lambda v: v // 3, lambda v: v % 4, lambda v: v % 3, lambda v: v % 1,
        lambda v: v // 1, lambda v: v - -5, lambda v: v < 2, lambda v: v <= 2, lambda v: v > 2, lambda v: v >= 2,
        lambda v: v == 2, lambda v: v != 2, lambda v: 2 < v, lambda v: v / 2, lambda v: 2.5 - v, lambda v: v + 0.5,
        lambda v: v - 0.5, lambda v: 3 - v, lambda v: v * 1.5, lambda v: 1.5 / v if v else None,
    ):
        try:
            out.append(f(x))
        except TypeError as error:
            out.append(str(error))
    return out


big = 2**63
for x in (0, 1, 2, -1, -7, 7, big - 1, -big, big, -big - 1, True, 2.0, -0.0, 0.0, -7.5, 1e308, float("inf"), 2**53 + 1):
    print(x, results(x))
print(results("ab"))
nan = float("nan")
print(nan < 2, nan != 2, nan == 2, nan >= 2)
print(-0.0 - 0, -0.0 + 0, -0.0 * 1, 0.0 * -1)
print((2**53 + 1) / 1.0, (2**62 + 1) / 2, (2**63 - 1) + 0.5, (2**63 - 1) * 1.0)
print(2**53 + 1 > 2.0**53, 2**53 + 1 == 2.0**53, 2**63 - 1 < 2.0**63)
