# Means and deviations are exact and keep the class of their numbers.
import random
from decimal import Decimal
from fractions import Fraction
from statistics import *


class Mine(float):
    pass


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        print(function.__name__, type(result).__name__, repr(result))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)


samples = [
    [1, 2, 4], [1, 2, 3], [True, False, True], [1.5, 2.5, 3.25], [1, 2.5], [Decimal("0.5"), Decimal("0.75"), Decimal("0.625")],
    [Fraction(1, 2), Fraction(3, 4)], [Fraction(1, 2), 1.5], [Decimal(1), 2], [Decimal(1), 1.5], [Decimal(1), Fraction(1, 2)],
    [Mine(1), Mine(2.5)], [Mine(1), 2.0], [1, 1], [0.1] * 10, [1e308, 1e308, 1e-300], [float("inf"), 1.0], [float("nan"), 1.0],
    [float("inf"), float("-inf")], [Decimal("inf"), 1], ["a", "b"], [10**30, 1, -10**30], [], [7], [1e-320, 3e-320, 5e-320]]
for data in samples:
    print(data)
    for function in (mean, variance, pvariance, stdev, pstdev, harmonic_mean):
        attempt(function, data)
    attempt(variance, data, 2)
random.seed(12)
for size in (2, 3, 10, 100):
    data = [random.uniform(-1000, 1000) for _ in range(size)]
    print(mean(data), variance(data), stdev(data), pstdev(data), pstdev(data, mean(data)))
    data = [random.randrange(10**6) for _ in range(size)]
    print(mean(data), variance(data), stdev(data), pstdev(data))
for weights in ([1, 2], [0, 1], [0, 0], [1], [-1, 2]):
    attempt(harmonic_mean, [40, 60], weights)
attempt(harmonic_mean, [0, 1])
attempt(harmonic_mean, [-1])
attempt(harmonic_mean, ["x"])
attempt(mode, None)
attempt(mode, "aabbb")
attempt(multimode, "aabb")
attempt(stdev, [Decimal(1), Decimal(2), Decimal(4)])
