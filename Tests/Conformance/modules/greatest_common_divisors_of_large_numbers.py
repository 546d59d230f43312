# Divisors of numbers of all lengths; Euclid's algorithm gives the same.
import fractions
import math
import random


def euclid(a, b):
    a, b = abs(a), abs(b)
    while b:
        a, b = b, a % b
    return a


random.seed(3)
wrong = 0
for turn in range(400):
    common = random.getrandbits(random.choice((1, 20, 63, 64, 65, 130, 400, 1000)))
    a = common * random.getrandbits(random.choice((1, 64, 128, 129, 700, 1500)))
    b = common * random.getrandbits(random.choice((1, 64, 65, 300, 1400))) * random.choice((1, -1))
    wrong += math.gcd(a, b) != euclid(a, b) or math.gcd(b, a) != euclid(a, b)
print(wrong)
a, b = 0, 1
for _ in range(1200):
    a, b = b, a + b
print(math.gcd(a, b), math.gcd(a * 6, b * 10), math.gcd(b * b, a * b) == b)
powers = [1 << 64, -(1 << 63), 1 << 128, (1 << 128) - 1, 3 << 200, (1 << 64) - 1, 0, 1 << 63]
print([math.gcd(x, y) for x in powers for y in powers])
print(math.gcd(), math.gcd(-12), math.gcd(1 << 70, 6 << 70, 1 << 71), math.gcd(True, 1 << 99), math.lcm(1 << 70, 3 << 65))
total = sum(fractions.Fraction(1, n) for n in range(1, 200))
print(total.numerator % 1000003, total.denominator % 1000003, fractions.Fraction(3 << 90, -(9 << 80)))
try:
    math.gcd(1 << 80, 2.0)
except TypeError as error:
    print(error)
