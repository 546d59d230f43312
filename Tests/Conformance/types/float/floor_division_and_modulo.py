for a, b in (7.5, 2), (-7.5, 2), (7.5, -2), (-7.5, -2), (1.0, 0.1), (-1e-20, 3.0), (0.0, -3.0):
    print(a // b, a % b, divmod(a, b))
inf = float("inf")
print(5.0 % inf, -5.0 % inf, 5.0 // inf, -5.0 // inf, inf % 5)
