import math
import statistics

print(math.fsum([math.nan, 1.0]), math.fsum([math.inf, 1]), math.fsum([math.inf, math.nan]), math.fsum([-math.inf] * 2))
print(statistics.fmean([10, math.nan]), statistics.fmean([math.inf, 1]))
for values in ([math.inf, -math.inf], [math.inf, math.nan, -math.inf], [1e308] * 2):
    try:
        print(math.fsum(values))
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
