import math

print(math.pi, math.sqrt(2), math.floor(-1.5), math.ceil(1.2), math.factorial(20), math.gcd(12, 18))
print(
    math.isclose(0.1 + 0.2, 0.3),
    math.inf,
    math.isnan(math.nan),
    math.log(8, 2),
    math.hypot(3, 4),
    math.fsum([0.1] * 10),
)
try:
    math.sqrt(-1)
except ValueError as e:
    print(e)
