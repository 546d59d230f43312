from statistics import *
import statistics

n = NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, n.pdf(110), n.cdf(110), n.inv_cdf(0.9), n.inv_cdf(1e-12), n.inv_cdf(0.51))
print(n.quantiles(5), n.zscore(130), n.overlap(NormalDist(110, 10)), n + 5, n * 2, -n, 3 - n, n / 4, n == NormalDist(100, 15))
print(NormalDist.from_samples([1.0, 2.0, 4.0]), hash(n) == hash(NormalDist(100, 15)))
print(median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), median_grouped([52, 52, 53, 54], 2))
print(linear_regression([1, 2, 3], [2.0, 4.5, 6.0]), linear_regression([1, 2], [2, 4.5], proportional=True))
print(correlation([1, 2, 3], [3, 1, 2]), covariance([1, 2, 3], [4.0, 6.0, 9.0]))
print(harmonic_mean([40, 60]), harmonic_mean([40, 60], weights=[5, 30]), fmean([1, 2], [3, 1]))
for call in (
    lambda: NormalDist(0, -1), lambda: n.inv_cdf(0), lambda: linear_regression([1, 1], [1, 2]),
    lambda: correlation([1], [1]), lambda: covariance([1, 2], [1]), lambda: fmean([1], [0]), lambda: median_grouped([]),
):
    try:
        print(call())
    except StatisticsError as e:
        print(e)
