extension BundledModules {
  /// The module `statistics`.
  static let statistics: StaticString = #"""
    '''Statistics of numbers.'''
    import math as _math

    __all__ = [
        "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean",
        "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode",
        "pstdev", "pvariance", "quantiles", "stdev", "variance",
    ]


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
            weights = list(map(float, weights))
            if len(weights) != len(data):
                raise StatisticsError("data and weights must be the same length")
            total = _math.fsum(weights)
            if not total:
                raise StatisticsError("sum of weights must be non-zero")
            return _math.fsum(x * w for x, w in zip(data, weights)) / total
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return _math.fsum(data) / len(data)


    def geometric_mean(data):
        data = list(data)
        if not data or any(x <= 0 for x in data):
            raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers")
        return _math.exp(fmean(map(_math.log, data)))


    def harmonic_mean(data, weights=None):
        '''The reciprocal of the mean of the reciprocals.'''
        data = list(data)
        if not data:
            raise StatisticsError("harmonic_mean requires at least one data point")
        if len(data) == 1 and weights is None:
            if not isinstance(data[0], (int, float)):
                raise TypeError("unsupported type")
            if data[0] < 0:
                raise StatisticsError("harmonic mean does not support negative values")
            return data[0]
        weights = [1] * len(data) if weights is None else list(weights)
        if len(weights) != len(data):
            raise StatisticsError("Number of weights does not match data size")
        if any(x < 0 for x in data) or any(w < 0 for w in weights):
            raise StatisticsError("harmonic mean does not support negative values")
        if any(x == 0 for x in data):
            return 0
        parts = _exact([w / x if w else 0 for w, x in zip(weights, data)])
        total = _exact(weights)
        if parts is None or total is None:
            return sum(weights) / sum(w / x if w else 0 for w, x in zip(weights, data))
        if not parts[1]:
            raise StatisticsError("Weighted sum must be positive")
        return (total[1] * parts[2]) / (total[2] * parts[1])


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


    def median_grouped(data, interval=1):
        '''The median of data that stands for groups, by interpolation.'''
        data = sorted(data)
        n = len(data)
        if not n:
            raise StatisticsError("no median for empty data")
        x = data[n // 2]
        below = 0
        while below < n and data[below] < x:
            below += 1
        upto = below
        while upto < n and data[upto] == x:
            upto += 1
        try:
            interval = float(interval)
            x = float(x)
        except ValueError:
            raise TypeError("Value cannot be converted to a float") from None
        return x - interval / 2.0 + interval * (n / 2 - below) / (upto - below)


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


    def _pairs(name, x, y):
        x, y = list(x), list(y)
        if len(x) != len(y):
            raise StatisticsError(f"{name} requires that both inputs have same number of data points")
        if len(x) < 2:
            raise StatisticsError(f"{name} requires at least two data points")
        return x, y


    def correlation(x, y, /):
        '''How close to a line the pairs are, from -1 to 1.'''
        x, y = _pairs("correlation", x, y)
        xbar, ybar = _math.fsum(x) / len(x), _math.fsum(y) / len(y)
        sxy = _math.fsum((xi - xbar) * (yi - ybar) for xi, yi in zip(x, y))
        sxx = _math.fsum((xi - xbar) ** 2.0 for xi in x)
        syy = _math.fsum((yi - ybar) ** 2.0 for yi in y)
        if not sxx * syy:
            raise StatisticsError("at least one of the inputs is constant")
        return sxy / _math.sqrt(sxx * syy)


    def covariance(x, y, /):
        '''How two variables vary together.'''
        x, y = _pairs("covariance", x, y)
        xbar, ybar = _math.fsum(x) / len(x), _math.fsum(y) / len(y)
        return _math.fsum((xi - xbar) * (yi - ybar) for xi, yi in zip(x, y)) / (len(x) - 1)


    def linear_regression(x, y, /, *, proportional=False):
        '''Slope and intercept of the line closest to the pairs.'''
        from collections import namedtuple
        global LinearRegression
        if LinearRegression is None:
            LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"), module=__name__)
        x, y = _pairs("linear regression", x, y)
        if proportional:
            sxy = _math.fsum(xi * yi for xi, yi in zip(x, y))
            sxx = _math.fsum(xi * xi for xi in x)
        else:
            xbar, ybar = _math.fsum(x) / len(x), _math.fsum(y) / len(y)
            sxy = _math.fsum((xi - xbar) * (yi - ybar) for xi, yi in zip(x, y))
            sxx = _math.fsum((xi - xbar) ** 2.0 for xi in x)
        if not sxx:
            raise StatisticsError("x is constant")
        slope = sxy / sxx
        return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)


    LinearRegression = None

    # The rational approximations of the inverse of the normal distribution, algorithm AS 241.
    _central_top = (
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
        1971.5909503065513, 133.14166789178438, 3.3871328727963665,
        )
    _central_bottom = (
        5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
        687.1870074920579, 42.31333070160091, 1.0,
        )
    _near_top = (
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
        3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
        )
    _near_bottom = (
        1.0507500716444169e-09, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
        0.6897673349851, 1.6763848301838038, 2.053191626637759, 1.0,
        )
    _far_top = (
        2.0103343992922881e-07, 2.7115555687434876e-05, 0.0012426609473880784, 0.026532189526576124,
        0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
        )
    _far_bottom = (
        2.0442631033899397e-15, 1.421511758316446e-07, 1.8463183175100548e-05, 0.0007868691311456133,
        0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1.0,
        )


    def _polynomial(coefficients, r):
        value = coefficients[0]
        for coefficient in coefficients[1:]:
            value = value * r + coefficient
        return value


    def _normal_dist_inv_cdf(p, mu, sigma):
        q = p - 0.5
        if _math.fabs(q) <= 0.425:
            r = 0.180625 - q * q
            x = _polynomial(_central_top, r) * q / _polynomial(_central_bottom, r)
            return mu + x * sigma
        r = _math.sqrt(-_math.log(p if q <= 0.0 else 1.0 - p))
        if r <= 5.0:
            x = _polynomial(_near_top, r - 1.6) / _polynomial(_near_bottom, r - 1.6)
        else:
            x = _polynomial(_far_top, r - 5.0) / _polynomial(_far_bottom, r - 5.0)
        return mu + (-x if q < 0.0 else x) * sigma


    class NormalDist:
        '''A normal distribution.'''

        __slots__ = {"_mu": "Arithmetic mean of a normal distribution",
                     "_sigma": "Standard deviation of a normal distribution"}

        def __init__(self, mu=0.0, sigma=1.0):
            if sigma < 0.0:
                raise StatisticsError("sigma must be non-negative")
            self._mu = float(mu)
            self._sigma = float(sigma)

        @classmethod
        def from_samples(cls, data):
            data = list(data)
            return cls(fmean(data), stdev(data))

        def samples(self, n, *, seed=None):
            import random
            gauss = random.gauss if seed is None else random.Random(seed).gauss
            return [gauss(self._mu, self._sigma) for _ in range(n)]

        def pdf(self, x):
            variance = self._sigma * self._sigma
            if not variance:
                raise StatisticsError("pdf() not defined when sigma is zero")
            diff = x - self._mu
            return _math.exp(diff * diff / (-2.0 * variance)) / _math.sqrt(_math.tau * variance)

        def cdf(self, x):
            if not self._sigma:
                raise StatisticsError("cdf() not defined when sigma is zero")
            return 0.5 * (1.0 + _math.erf((x - self._mu) / (self._sigma * _math.sqrt(2.0))))

        def inv_cdf(self, p):
            if p <= 0.0 or p >= 1.0:
                raise StatisticsError("p must be in the range 0.0 < p < 1.0")
            if self._sigma <= 0.0:
                raise StatisticsError("cdf() not defined when sigma at or below zero")
            return _normal_dist_inv_cdf(p, self._mu, self._sigma)

        def quantiles(self, n=4):
            return [self.inv_cdf(i / n) for i in range(1, n)]

        def overlap(self, other):
            if not isinstance(other, NormalDist):
                raise TypeError("Expected another NormalDist instance")
            X, Y = self, other
            if (Y._sigma, Y._mu) < (X._sigma, X._mu):
                X, Y = Y, X
            X_var, Y_var = X.variance, Y.variance
            if not X_var or not Y_var:
                raise StatisticsError("overlap() not defined when sigma is zero")
            dv = Y_var - X_var
            dm = _math.fabs(Y._mu - X._mu)
            if not dv:
                return 1.0 - _math.erf(dm / (2.0 * X._sigma * _math.sqrt(2.0)))
            a = X._mu * Y_var - Y._mu * X_var
            b = X._sigma * Y._sigma * _math.sqrt(dm * dm + dv * _math.log(Y_var / X_var))
            x1, x2 = (a + b) / dv, (a - b) / dv
            return 1.0 - (_math.fabs(Y.cdf(x1) - X.cdf(x1)) + _math.fabs(Y.cdf(x2) - X.cdf(x2)))

        def zscore(self, x):
            if not self._sigma:
                raise StatisticsError("zscore() not defined when sigma is zero")
            return (x - self._mu) / self._sigma

        mean = median = mode = property(lambda self: self._mu)
        stdev = property(lambda self: self._sigma)
        variance = property(lambda self: self._sigma * self._sigma)

        def __add__(x1, x2):
            if isinstance(x2, NormalDist):
                return NormalDist(x1._mu + x2._mu, _math.hypot(x1._sigma, x2._sigma))
            return NormalDist(x1._mu + x2, x1._sigma)

        def __sub__(x1, x2):
            if isinstance(x2, NormalDist):
                return NormalDist(x1._mu - x2._mu, _math.hypot(x1._sigma, x2._sigma))
            return NormalDist(x1._mu - x2, x1._sigma)

        def __mul__(x1, x2):
            return NormalDist(x1._mu * x2, x1._sigma * _math.fabs(x2))

        def __truediv__(x1, x2):
            return NormalDist(x1._mu / x2, x1._sigma / _math.fabs(x2))

        def __pos__(x1):
            return NormalDist(x1._mu, x1._sigma)

        def __neg__(x1):
            return NormalDist(-x1._mu, x1._sigma)

        __radd__ = __add__
        __rmul__ = __mul__

        def __rsub__(x1, x2):
            return -(x1 - x2)

        def __eq__(x1, x2):
            if not isinstance(x2, NormalDist):
                return NotImplemented
            return x1._mu == x2._mu and x1._sigma == x2._sigma

        def __hash__(self):
            return hash((self._mu, self._sigma))

        def __repr__(self):
            return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"

        def __getstate__(self):
            return self._mu, self._sigma

        def __setstate__(self, state):
            self._mu, self._sigma = state
    """#
}
