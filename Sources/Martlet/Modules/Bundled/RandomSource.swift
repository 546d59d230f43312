extension BundledModules {
  /// The module `random`.
  static let random: StaticString = #"""
    '''Random numbers: the generator is native, the distributions are here.'''
    import math as _math
    from _random import Random as _Twister, _digest, _system
    from math import cos as _cos, exp as _exp, log as _log, pi as _pi, sqrt as _sqrt

    __all__ = [
        "Random", "SystemRandom", "betavariate", "choice", "choices", "expovariate", "gammavariate", "gauss",
        "getrandbits", "getstate", "lognormvariate", "normalvariate", "paretovariate", "randbytes", "randint", "random",
        "randrange", "sample", "seed", "setstate", "shuffle", "triangular", "uniform", "vonmisesvariate",
        "weibullvariate",
    ]


    BPF = 53
    RECIP_BPF = 2.0 ** -BPF
    TWOPI = 2.0 * _pi
    LOG4 = _log(4.0)
    SG_MAGICCONST = 1.0 + _log(4.5)
    # Twice the largest deviation over the root of the height, of the curve within which normalvariate draws.
    NV_MAGICCONST = _normal_width = 4 * _exp(-0.5) / _sqrt(2.0)


    class Random(_Twister):
        '''A generator of random numbers.'''
        VERSION = 3

        def __init__(self, x=None):
            self.seed(x)
            self.gauss_next = None

        def __init_subclass__(cls, /, **kwargs):
            super().__init_subclass__(**kwargs)
            # The first class that has something of its own says what ints are made of, bits rather than floats.
            for base in cls.__mro__:
                own = vars(base)
                if "_under" in own:
                    break
                if "getrandbits" in own:
                    cls._under = Random.__under_by_bits
                    break
                if "random" in own:
                    cls._under = Random.__under_by_floats
                    break

        # States

        def seed(self, a=None, version=2):
            '''Start from a seed.'''
            if version == 2 and isinstance(a, (str, bytes, bytearray)):
                data = a.encode() if isinstance(a, str) else bytes(a)
                a = int.from_bytes(data + _digest(data), "big")
            elif version == 1 and isinstance(a, (str, bytes)):
                a = _old_hash(a)
            elif a is not None and not isinstance(a, (int, float, str, bytes, bytearray)):
                raise TypeError("The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
            super().seed(a)
            # gauss draws two numbers at a time.
            self.gauss_next = None

        def getstate(self):
            '''What setstate takes.'''
            return self.VERSION, super().getstate(), self.gauss_next

        def __reduce__(self):
            return type(self), (), self.getstate()

        def __getstate__(self):
            return self.getstate()

        def __setstate__(self, state):
            self.setstate(state)

        def setstate(self, state):
            '''Go on from a state.'''
            version = state[0]
            if version not in (2, 3):
                raise ValueError(f"state with version {version} passed to Random.setstate() of version {self.VERSION}")
            _, of_twister, pending = state
            if version == 2:
                # These were kept as signed ints.
                try:
                    of_twister = tuple([number % 2 ** 32 for number in of_twister])
                except ValueError as error:
                    raise TypeError from error
            super().setstate(of_twister)
            self.gauss_next = pending

        # Ints

        _under = _Twister._below

        def __under_by_bits(self, n):
            width = n.bit_length()
            while (drawn := self.getrandbits(width)) >= n:
                pass
            return drawn

        def __under_by_floats(self, n):
            # A float has 53 bits; those of the last, incomplete round of n values are drawn again.
            whole = 1 << BPF
            if n >= whole:
                from warnings import warn
                warn("Underlying random() generator does not supply \nenough bits to choose from a population range this "
                     "large.\nTo remove the range limitation, add a getrandbits() method.")
                return int(self.random() * n)
            limit = (whole - whole % n) / whole
            while (drawn := self.random()) >= limit:
                pass
            return int(drawn * whole) % n

        def randbytes(self, n):
            '''n bytes.'''
            return self.getrandbits(8 * n).to_bytes(n, "little")

        def randrange(self, start, stop=None, step=1):
            '''An int of a range.'''
            if not (type(start) is type(step) is int and (type(stop) is int or stop is None and step == 1)):
                start, stop, step = _range_bounds(start, stop, step)
            if step == 0:
                raise ValueError("zero step for randrange()")
            if stop is None:
                count = start
                start = 0
            else:
                # As many as fit, rounded up.
                count = -((start - stop) // step)
            if count > 0:
                return start + step * self._under(count)
            shown = f" ({start}, {stop}, {stop - start})" if stop is not None and step == 1 else ""
            raise ValueError("empty range for randrange()" + shown)

        def randint(self, a, b):
            '''An int from a to b, both included.'''
            return self.randrange(a, b + 1)

        # Elements

        def choice(self, seq):
            '''An element.'''
            count = len(seq)
            if not count:
                raise IndexError("Cannot choose from an empty sequence")
            return seq[self._under(count)]

        def shuffle(self, x):
            '''Shuffle in place.'''
            under = self._under
            for last in range(len(x) - 1, 0, -1):
                other = under(last + 1)
                x[last], x[other] = x[other], x[last]

        def sample(self, population, k, *, counts=None):
            '''Elements of different places.'''
            if not hasattr(population, "__getitem__") or isinstance(population, (dict, set, frozenset)):
                raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
            size = len(population)
            if counts is not None:
                return self.__counted_sample(population, k, counts)
            if k < 0 or k > size:
                raise ValueError("Sample larger than population or is negative")
            # Where a copy of all takes more room than a set of those drawn, one that comes twice is drawn again.
            room = 21 if k <= 5 else 21 + 4 ** _math.ceil(_log(k * 3, 4))
            if size > room:
                return [population[place] for place in self.__different_places(size, k)]
            left = list(population)
            drawn = []
            for end in range(size, size - k, -1):
                place = self._under(end)
                drawn.append(left[place])
                left[place] = left[end - 1]
            return drawn

        def __different_places(self, size, k):
            places = {}
            while len(places) < k:
                places.setdefault(self._under(size))
            return places

        def __counted_sample(self, population, k, counts):
            from bisect import bisect
            from itertools import accumulate
            ends = list(accumulate(counts))
            if len(ends) != len(population):
                raise ValueError("The number of counts does not match the population")
            total = ends.pop()
            if not isinstance(total, int):
                raise TypeError("Counts must be integers")
            if total <= 0:
                raise ValueError("Total of counts must be greater than zero")
            return [population[bisect(ends, place)] for place in self.sample(range(total), k=k)]

        def choices(self, population, weights=None, *, cum_weights=None, k=1):
            '''Elements that may repeat, by weight.'''
            draw, size = self.random, len(population)
            if weights is not None:
                if cum_weights is not None:
                    raise TypeError("Cannot specify both weights and cumulative weights")
                if isinstance(weights, int):
                    raise TypeError(f"The number of choices must be a keyword argument: k={weights!r}")
                from itertools import accumulate
                cum_weights = list(accumulate(weights))
            if cum_weights is None:
                return [population[_math.floor(draw() * (size + 0.0))] for _ in range(k)]
            if len(cum_weights) != size:
                raise ValueError("The number of weights does not match the population")
            total = cum_weights[-1] + 0.0
            if total <= 0.0:
                raise ValueError("Total of weights must be greater than zero")
            if not _math.isfinite(total):
                raise ValueError("Total of weights must be finite")
            from bisect import bisect
            return [population[bisect(cum_weights, draw() * total, 0, size - 1)] for _ in range(k)]

        # Floats. Each formula draws in the order in which CPython does, and rounds as it does.

        def __exponential(self):
            return -_log(1.0 - self.random())

        def uniform(self, a, b):
            '''Anywhere between a and b.'''
            width = b - a
            return a + width * self.random()

        def triangular(self, low=0.0, high=1.0, mode=None):
            '''Between two numbers, most often near a third.'''
            drawn = self.random()
            try:
                peak = 0.5 if mode is None else (mode - low) / (high - low)
            except ZeroDivisionError:
                return low
            if drawn <= peak:
                near, far = low, high
            else:
                near, far, drawn, peak = high, low, 1.0 - drawn, 1.0 - peak
            return near + (far - near) * _sqrt(drawn * peak)

        def normalvariate(self, mu=0.0, sigma=1.0):
            '''Of the normal distribution.'''
            while True:
                across, along = self.random(), 1.0 - self.random()
                deviation = _normal_width * (across - 0.5) / along
                # A point under the curve is taken.
                if deviation * deviation / 4.0 <= -_log(along):
                    return mu + deviation * sigma

        def gauss(self, mu=0.0, sigma=1.0):
            '''Of the normal distribution, somewhat faster.'''
            deviation, self.gauss_next = self.gauss_next, None
            if deviation is None:
                angle = self.random() * (2.0 * _pi)
                radius = _sqrt(2.0 * self.__exponential())
                deviation, self.gauss_next = _cos(angle) * radius, _math.sin(angle) * radius
            return mu + deviation * sigma

        def lognormvariate(self, mu, sigma):
            '''A number whose logarithm is of the normal distribution.'''
            return _exp(self.normalvariate(mu, sigma))

        def expovariate(self, lambd):
            '''The time to an event that comes lambd times in a unit.'''
            return self.__exponential() / lambd

        def vonmisesvariate(self, mu, kappa):
            '''An angle around mu.'''
            if kappa <= 1e-6:
                return 2.0 * _pi * self.random()
            half = 0.5 / kappa
            reach = half + _sqrt(1.0 + half * half)
            while True:
                cosine = _cos(_pi * self.random())
                part = cosine / (reach + cosine)
                drawn = self.random()
                if drawn < 1.0 - part * part or drawn <= (1.0 - part) * _exp(part):
                    break
            inverse = 1.0 / reach
            angle = _math.acos((inverse + cosine) / (1.0 + inverse * cosine))
            return (mu + angle if self.random() > 0.5 else mu - angle) % (2.0 * _pi)

        def gammavariate(self, alpha, beta):
            '''Of the gamma distribution.'''
            if not (alpha > 0.0 and beta > 0.0):
                raise ValueError("gammavariate: alpha and beta must be > 0.0")
            if alpha == 1.0:
                return self.__exponential() * beta
            return (self.__wide_gamma(alpha) if alpha > 1.0 else self.__narrow_gamma(alpha)) * beta

        def __wide_gamma(self, alpha):
            # R. C. H. Cheng, The generation of Gamma variables with non-integral shape parameters (1977)
            spread = _sqrt(2.0 * alpha - 1.0)
            shift, slope = alpha - _log(4.0), alpha + spread
            while True:
                first = self.random()
                if first <= 1e-7 or first >= 0.9999999:
                    continue
                second = 1.0 - self.random()
                bend = _log(first / (1.0 - first)) / spread
                value = alpha * _exp(bend)
                area = first * first * second
                bound = shift + slope * bend - value
                if bound + (1.0 + _log(4.5)) - 4.5 * area >= 0.0 or bound >= _log(area):
                    return value

        def __narrow_gamma(self, alpha):
            # J. H. Ahrens, U. Dieter: Computer methods for sampling from gamma distributions (1974), GS
            limit = (_math.e + alpha) / _math.e
            while True:
                drawn = limit * self.random()
                if drawn <= 1.0:
                    value = drawn ** (1.0 / alpha)
                    accepted = self.random() <= _exp(-value)
                else:
                    value = -_log((limit - drawn) / alpha)
                    accepted = self.random() <= value ** (alpha - 1.0)
                if accepted:
                    return value

        def betavariate(self, alpha, beta):
            '''Of the beta distribution.'''
            part = self.gammavariate(alpha, 1.0)
            return part and part / (part + self.gammavariate(beta, 1.0))

        def paretovariate(self, alpha):
            '''Of the Pareto distribution.'''
            return (1.0 - self.random()) ** (-1.0 / alpha)

        def weibullvariate(self, alpha, beta):
            '''Of the Weibull distribution.'''
            return alpha * self.__exponential() ** (1.0 / beta)


    def _old_hash(a):
        '''The seed that Python 2 made of a text.'''
        codes = a if isinstance(a, bytes) else [ord(character) for character in a]
        number = codes[0] << 7 if codes else 0
        for code in codes:
            number = (number * 1000003 ^ code) & 2 ** 64 - 1
        number ^= len(a)
        return -2 if number == -1 else number


    def _range_bounds(start, stop, step):
        '''The arguments of randrange as ints.'''
        start = _range_bound(start, "arg 1")
        if stop is None:
            if type(step) is not int or step != 1:
                raise TypeError("Missing a non-None stop argument")
            return start, None, step
        return start, _range_bound(stop, "stop"), _range_bound(step, "step")


    def _range_bound(value, name):
        if hasattr(value, "__index__"):
            return value.__index__()
        from warnings import warn
        number = int(value)
        if number != value:
            warn("randrange() will raise TypeError in the future", DeprecationWarning)
            raise ValueError(f"non-integer {name} for randrange()")
        warn(
            "non-integer arguments to randrange() have been deprecated since Python 3.10 and will be removed in a "
            "subsequent version", DeprecationWarning)
        return number


    class SystemRandom(Random):
        '''Numbers from the system's generator.'''

        def random(self):
            '''A float in [0, 1).'''
            return self.getrandbits(53) * 2.0 ** -53

        def getrandbits(self, k):
            '''An int of k random bits.'''
            if k < 0:
                raise ValueError("number of bits must be non-negative")
            excess = -k % 8
            return int.from_bytes(_system((k + excess) // 8), "big") >> excess

        def randbytes(self, n):
            '''n bytes.'''
            return _system(n)

        def seed(self, *args, **kwds):
            '''Nothing: it has no state.'''

        def getstate(self, *args, **kwds):
            raise NotImplementedError("System entropy source does not have state.")

        setstate = getstate


    # The functions of the module are the methods of one generator.
    _shared = Random()
    for _name in __all__:
        if not _name[0].isupper():
            globals()[_name] = getattr(_shared, _name)
    """#
}
