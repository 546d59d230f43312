import math

print([math.frexp(x) for x in (-1, -0.75, 3, -1e-310, 0.0, -0.0)])
