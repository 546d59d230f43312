extension BundledModules {
  /// The module `statistics`.
  static let statistics: StaticString = #"""
    '''Statistics of numbers.'''
    import math as _math
    from functools import cache as _cache

    __all__ = [
        "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean",
        "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode",
        "pstdev", "pvariance", "quantiles", "stdev", "variance",
    ]


    class StatisticsError(ValueError):
        '''There is not enough data.'''


    # Data is added up exactly, as ratios of ints, and the result becomes what its numbers were.


    def _ratio_of(value):
        '''Numerator and denominator, or None if the number is not finite.'''
        if hasattr(value, "as_integer_ratio"):
            try:
                return value.as_integer_ratio()
            except (OverflowError, ValueError):
                return None
        try:
            return value.numerator, value.denominator
        except AttributeError:
            raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator") from None


    def _common_kind(one, other):
        '''The class of what is made of numbers of two classes.'''
        if one is other or issubclass(one, other) and other is not int or other in (int, bool):
            return one
        if one is int or issubclass(other, one):
            return other
        if issubclass(one, int):
            return other
        if issubclass(other, int) or issubclass(one, other):
            return one
        from fractions import Fraction
        for exact, inexact in ((one, other), (other, one)):
            if issubclass(exact, Fraction) and issubclass(inexact, float):
                return inexact
        raise TypeError(f"don't know how to coerce {one.__name__} and {other.__name__}")


    class _Data:
        '''Numbers as ints over one denominator; `special` is their sum if one of them is not finite.'''

        def __init__(self, values):
            kind, last = int, int
            pairs = []
            self.special, self.count = None, 0
            for value in values:
                self.count += 1
                if type(value) is not last:
                    last = type(value)
                    kind = _common_kind(kind, last)
                pair = _ratio_of(value)
                if pair is not None:
                    pairs.append(pair)
                else:
                    self.special = value if self.special is None else self.special + value
            self.kind = kind
            self.scale = _math.lcm(*{denominator for _, denominator in pairs})
            self.ints = [numerator * (self.scale // denominator) for numerator, denominator in pairs]

        def sum(self):
            return _Ratio(sum(self.ints), self.scale, self.special)

        def squares(self):
            '''The sum of the squares of the distances from the mean.'''
            total, n = sum(self.ints), len(self.ints)
            distances = n * sum(number * number for number in self.ints) - total * total
            return _Ratio(distances, n * self.scale * self.scale, self.special)


    class _Ratio:
        def __init__(self, numerator, denominator, special=None):
            self.numerator, self.denominator, self.special = numerator, denominator, special

        def over(self, count):
            special = None if self.special is None else self.special / count
            return _Ratio(self.numerator, self.denominator * count, special)

        def of(self, kind):
            '''The number, of a class if that can have it.'''
            if self.special is not None:
                return self.special if type(self.special) is kind else kind(self.special)
            if issubclass(kind, int):
                if self.numerator % self.denominator == 0:
                    return kind(self.numerator // self.denominator)
                kind = float
            if kind is float:
                return self.numerator / self.denominator
            from fractions import Fraction
            exact = Fraction(self.numerator, self.denominator)
            try:
                return kind(exact)
            except TypeError:
                return kind(exact.numerator) / exact.denominator

        def root(self, kind):
            '''The square root, rounded once.'''
            if self.special is not None:
                # What is not finite has none: this raises AttributeError.
                return self.special.numerator
            from sys import modules
            if "decimal" in modules and issubclass(kind, modules["decimal"].Decimal):
                return _decimal_root(self.numerator, self.denominator, modules["decimal"])
            return _float_root(self.numerator, self.denominator)


    def _float_root(a, b):
        if a == 0:
            return 0.0
        # The root has some bits more than a float; if it is not exact, its last bit is set and rounds it rightly.
        shift = (a.bit_length() - b.bit_length() - 112) // 2
        quotient, rest = divmod(a, b << 2 * shift) if shift >= 0 else divmod(a << -2 * shift, b)
        root = _math.isqrt(quotient)
        return _math.ldexp(root | (rest != 0 or root * root != quotient), shift)


    def _decimal_root(a, b, decimal):
        with decimal.localcontext() as context:
            context.prec += 20
            root = (decimal.Decimal(a) / b).sqrt()
        return +root


    def mean(data):
        '''The arithmetic mean.'''
        data = _Data(data)
        if not data.count:
            raise StatisticsError("mean requires at least one data point")
        return data.sum().over(data.count).of(data.kind)


    def fmean(data, weights=None):
        '''The mean as a float.'''
        data = list(data)
        if weights is not None:
            weights = list(weights)
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
        try:
            return _math.exp(fmean(map(_math.log, data)))
        except ValueError:
            raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers") from None


    def harmonic_mean(data, weights=None):
        '''The reciprocal of the mean of the reciprocals.'''
        data = list(data)
        if not data:
            raise StatisticsError("harmonic_mean requires at least one data point")
        if len(data) == 1 and weights is None:
            from numbers import Number
            if not isinstance(data[0], Number) or isinstance(data[0], complex):
                raise TypeError("unsupported type")
            if data[0] < 0:
                raise StatisticsError("harmonic mean does not support negative values")
            return data[0]
        weights = [1] * len(data) if weights is None else list(weights)
        if len(weights) != len(data):
            raise StatisticsError("Number of weights does not match data size")
        if any(x < 0 for x in data) or any(w < 0 for w in weights):
            raise StatisticsError("harmonic mean does not support negative values")
        try:
            parts = _Data(w / x if w else 0 for w, x in zip(weights, data))
        except ZeroDivisionError:
            return 0
        total, weight = parts.sum(), _Data(weights).sum()
        if total.special is not None:
            return _Ratio(0, 1, weight.of(float) / total.special).of(parts.kind)
        if total.numerator <= 0:
            raise StatisticsError("Weighted sum must be positive")
        return _Ratio(weight.numerator * total.denominator, weight.denominator * total.numerator).of(parts.kind)


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
        counts = Counter(iter(data))
        most = max(counts.values(), default=0)
        return [value for value, count in counts.items() if count == most]


    def mode(data):
        '''The most frequent value.'''
        found = multimode(data)
        if not found:
            raise StatisticsError("no mode for empty data")
        return found[0]


    def _spread(data, center, least, name):
        '''The class of the numbers, the sum of the squares of their distances and their count.'''
        if center is not None:
            data = ((x - center) * (x - center) for x in data)
        data = _Data(data)
        if data.count < least:
            points = "two data points" if least == 2 else "one data point"
            raise StatisticsError(f"{name} requires at least {points}")
        return data.kind, data.squares() if center is None else data.sum(), data.count


    def variance(data, xbar=None):
        '''The variance of a sample.'''
        kind, squares, n = _spread(data, xbar, 2, "variance")
        return squares.over(n - 1).of(kind)


    def pvariance(data, mu=None):
        '''The variance of a population.'''
        kind, squares, n = _spread(data, mu, 1, "pvariance")
        return squares.over(n).of(kind)


    def stdev(data, xbar=None):
        '''The standard deviation of a sample.'''
        kind, squares, n = _spread(data, xbar, 2, "stdev")
        return squares.over(n - 1).root(kind)


    def pstdev(data, mu=None):
        '''The standard deviation of a population.'''
        kind, squares, n = _spread(data, mu, 1, "pstdev")
        return squares.over(n).root(kind)


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
        return __getattr__("LinearRegression")(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)


    @_cache
    def __getattr__(name):
        if name != "LinearRegression":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from collections import namedtuple
        return namedtuple(name, ("slope", "intercept"), module=__name__)


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
            self.__setstate__(map(float, (mu, sigma)))

        @classmethod
        def from_samples(cls, data):
            '''The distribution that samples are likely to come from.'''
            values = [*data]
            return cls(fmean(values), stdev(values))

        mean = median = mode = property(lambda self: self._mu)
        stdev = property(lambda self: self._sigma)
        variance = property(lambda self: self._sigma * self._sigma)

        def samples(self, n, *, seed=None):
            '''Random numbers of the distribution.'''
            import random
            source = random if seed is None else random.Random(seed)
            return [source.gauss(self.mean, self.stdev) for _ in range(n)]

        def _spread(self, purpose):
            '''The standard deviation; it must not be zero for this purpose.'''
            if self.stdev:
                return self.stdev
            raise StatisticsError(f"{purpose}() not defined when sigma is zero")

        def pdf(self, x):
            '''The density at a place.'''
            self._spread("pdf")
            away = x - self.mean
            return _math.exp(away * away / (-2.0 * self.variance)) / _math.sqrt(_math.tau * self.variance)

        def cdf(self, x):
            '''How probable a value up to a place is.'''
            scale = self._spread("cdf") * _math.sqrt(2.0)
            return 0.5 * (1.0 + _math.erf((x - self.mean) / scale))

        def inv_cdf(self, p):
            '''The place up to which values have a probability.'''
            if not 0.0 < p < 1.0 and p == p:
                raise StatisticsError("p must be in the range 0.0 < p < 1.0")
            if not self.stdev:
                raise StatisticsError("cdf() not defined when sigma at or below zero")
            return _normal_dist_inv_cdf(p, self.mean, self.stdev)

        def zscore(self, x):
            '''How many standard deviations a place is above the mean.'''
            spread = self._spread("zscore")
            return (x - self.mean) / spread

        def quantiles(self, n=4):
            '''The places that cut it into parts of the same probability.'''
            return [self.inv_cdf(part / n) for part in range(1, n)]

        def overlap(self, other):
            '''The area that lies under both densities.'''
            if not isinstance(other, NormalDist):
                raise TypeError("Expected another NormalDist instance")
            narrow, wide = sorted((self, other), key=lambda each: (each.stdev, each.mean))
            narrow._spread("overlap")
            distance = _math.fabs(wide.mean - narrow.mean)
            growth = wide.variance - narrow.variance
            if not growth:
                return 1.0 - _math.erf(distance / (2.0 * narrow.stdev * _math.sqrt(2.0)))
            # The densities cross at two places.
            centre = narrow.mean * wide.variance - wide.mean * narrow.variance
            ratio = _math.log(wide.variance / narrow.variance)
            offset = narrow.stdev * wide.stdev * _math.sqrt(distance * distance + growth * ratio)
            gaps = [_math.fabs(wide.cdf(place) - narrow.cdf(place))
                    for place in ((centre + offset) / growth, (centre - offset) / growth)]
            return 1.0 - (gaps[0] + gaps[1])

        # Sums of independent variables, shifts and scales

        def __pos__(self):
            return NormalDist(self.mean, self.stdev)

        def __neg__(self):
            return NormalDist(-self.mean, self.stdev)

        def __add__(self, other):
            if not isinstance(other, NormalDist):
                return NormalDist(self.mean + other, self.stdev)
            return NormalDist(self.mean + other.mean, _math.hypot(self.stdev, other.stdev))

        def __sub__(self, other):
            return self + -other

        def __mul__(self, factor):
            return NormalDist(self.mean * factor, self.stdev * _math.fabs(factor))

        def __truediv__(self, divisor):
            return NormalDist(self.mean / divisor, self.stdev / _math.fabs(divisor))

        def __rsub__(self, other):
            return -self + other

        __radd__, __rmul__ = __add__, __mul__

        def __eq__(self, other):
            return self.__getstate__() == other.__getstate__() if isinstance(other, NormalDist) else NotImplemented

        def __hash__(self):
            return hash(self.__getstate__())

        def __repr__(self):
            return f"{type(self).__name__}(mu={self.mean!r}, sigma={self.stdev!r})"

        def __getstate__(self):
            return self.mean, self.stdev

        def __setstate__(self, state):
            self._mu, self._sigma = state
    """#
}
