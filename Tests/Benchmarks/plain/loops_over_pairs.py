# Loops that unpack: enumerate, zip, items; swaps and parallel assignment.


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, (a + b) % 1_000_007
    return a


def weighted(values, weights):
    total = 0
    for index, value in enumerate(values):
        total += index * value
    for value, weight in zip(values, weights):
        total += value * weight
    return total


def invert(table):
    inverted = {}
    for key, value in table.items():
        inverted[value] = key
    total = 0
    for key in inverted:
        total += key
    return total + len(inverted)


def centre(points):
    sx = sy = sz = 0
    for x, y, z in points:
        sx, sy, sz = sx + x, sy + y, sz + z
    return sx + sy * 2 + sz * 3


def run(rounds):
    values = list(range(100))
    weights = values[::-1]
    table = {i: i * 3 for i in range(100)}
    points = [(i, i + 1, i + 2) for i in range(100)]
    total = 0
    for i in range(1, rounds):
        total += gcd(i, 360_360) + fibonacci(50) + weighted(values, weights) + invert(table) + centre(points)
    return total


print(run(15_000))
