extension BundledModules {
  /// The module `statistics`.
  static let statistics: StaticString = #"""
    '''Statistics of numbers.'''
    import math as _math


    class StatisticsError(ValueError):
        '''There is not enough data.'''


    def _exact(data):
        # The sum as a ratio of ints, for ints and floats; None for other numbers.
        numerator, power = 0, 1
        kind = int
        for value in data:
            if isinstance(value, float):
                kind = float
                if not _math.isfinite(value):
                    return None
            elif not isinstance(value, int):
                return None
            a, b = value.as_integer_ratio()
            if b > power:
                numerator = numerator * (b // power)
                power = b
            numerator += a * (power // b)
        return kind, numerator, power


    def _ratio(kind, a, b):
        if kind is int and a % b == 0:
            return a // b
        return a / b


    def mean(data):
        '''The arithmetic mean.'''
        data = list(data)
        if not data:
            raise StatisticsError("mean requires at least one data point")
        exact = _exact(data)
        if exact is None:
            return sum(data) / len(data)
        kind, a, b = exact
        return _ratio(kind, a, b * len(data))


    def fmean(data, weights=None):
        '''The mean as a float.'''
        data = list(map(float, data))
        if weights is not None:
            weights = list(weights)
            return _math.fsum(x * w for x, w in zip(data, weights)) / _math.fsum(weights)
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return _math.fsum(data) / len(data)


    def geometric_mean(data):
        data = list(data)
        if not data or any(x <= 0 for x in data):
            raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers")
        return _math.exp(fmean(map(_math.log, data)))


    def harmonic_mean(data, weights=None):
        data = list(data)
        if not data:
            raise StatisticsError("harmonic_mean requires at least one data point")
        if any(x < 0 for x in data):
            raise StatisticsError("harmonic mean does not support negative values")
        if any(x == 0 for x in data):
            return 0
        return len(data) / _math.fsum(1 / x for x in data)


    def median(data):
        '''The middle value.'''
        data = sorted(data)
        n = len(data)
        if n == 0:
            raise StatisticsError("no median for empty data")
        if n % 2:
            return data[n // 2]
        return (data[n // 2 - 1] + data[n // 2]) / 2


    def median_low(data):
        data = sorted(data)
        if not data:
            raise StatisticsError("no median for empty data")
        return data[(len(data) - 1) // 2]


    def median_high(data):
        data = sorted(data)
        if not data:
            raise StatisticsError("no median for empty data")
        return data[len(data) // 2]


    def multimode(data):
        '''The most frequent values.'''
        from collections import Counter
        counts = Counter(data)
        most = max(counts.values(), default=0)
        return [value for value, count in counts.items() if count == most]


    def mode(data):
        '''The most frequent value.'''
        found = multimode(data)
        if not found:
            raise StatisticsError("no mode for empty data")
        return found[0]


    def _squares(data, c=None):
        n = len(data)
        exact = _exact(data)
        if c is not None or exact is None:
            c = mean(data) if c is None else c
            return float, _math.fsum((x - c) ** 2 for x in data), 1
        kind, a, b = exact
        total = 0
        for value in data:
            p, q = value.as_integer_ratio()
            total += (p * (b // q) * n - a) ** 2
        return kind, total, b * b * n * n


    def variance(data, xbar=None):
        '''The variance of a sample.'''
        data = list(data)
        if len(data) < 2:
            raise StatisticsError("variance requires at least two data points")
        kind, a, b = _squares(data, xbar)
        return a / (b * (len(data) - 1)) if isinstance(a, float) else _ratio(kind, a, b * (len(data) - 1))


    def pvariance(data, mu=None):
        '''The variance of a population.'''
        data = list(data)
        if not data:
            raise StatisticsError("pvariance requires at least one data point")
        kind, a, b = _squares(data, mu)
        return a / (b * len(data)) if isinstance(a, float) else _ratio(kind, a, b * len(data))


    def stdev(data, xbar=None):
        '''The standard deviation of a sample.'''
        data = list(data)
        if len(data) < 2:
            raise StatisticsError("stdev requires at least two data points")
        return _math.sqrt(variance(data, xbar))


    def pstdev(data, mu=None):
        '''The standard deviation of a population.'''
        return _math.sqrt(pvariance(data, mu))


    def quantiles(data, *, n=4, method="exclusive"):
        '''The cut points of n equal parts.'''
        if n < 1:
            raise StatisticsError("n must be at least 1")
        data = sorted(data)
        size = len(data)
        if size < 2:
            raise StatisticsError("must have at least two data points")
        result = []
        if method == "inclusive":
            for i in range(1, n):
                j, delta = divmod(i * (size - 1), n)
                result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
            return result
        if method == "exclusive":
            for i in range(1, n):
                j = min(max(i * (size + 1) // n, 1), size - 1)
                delta = i * (size + 1) - j * n
                result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
            return result
        raise ValueError(f"Unknown method: {method!r}")


    def correlation(x, y, /):
        mx, my = fmean(x), fmean(y)
        sxy = _math.fsum((a - mx) * (b - my) for a, b in zip(x, y))
        return sxy / _math.sqrt(_math.fsum((a - mx) ** 2 for a in x) * _math.fsum((b - my) ** 2 for b in y))


    def covariance(x, y, /):
        mx, my = fmean(x), fmean(y)
        return _math.fsum((a - mx) * (b - my) for a, b in zip(x, y)) / (len(x) - 1)
    """#
}
