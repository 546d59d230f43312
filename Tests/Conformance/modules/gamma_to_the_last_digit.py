import math
import random

random.seed(1)
numbers = [math.inf, -math.inf, math.nan, 0.0, -1, 5, 23, 24, 170, 171, 172, 1e300, 0.1, 2.5]
for low, high in ((-170, 171), (-5, 5), (0, 3), (-200, 300), (0, 1e-19)):
    numbers += [random.uniform(low, high) for _ in range(20)]
for number in numbers:
    for function in (math.gamma, math.lgamma):
        try:
            print(function(number))
        except (ValueError, OverflowError) as error:
            print(repr(error))
