for a, b in (7, 3), (-7, 3), (7, -3), (-7, -3), (0, 5):
    print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b))
