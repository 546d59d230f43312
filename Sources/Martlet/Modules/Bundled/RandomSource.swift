extension BundledModules {
  /// The module `random`.
  static let random: StaticString = #"""
    '''Random numbers.'''
    import math as _math
    import _random
    from _random import _digest, _system

    __all__ = [
        "Random", "SystemRandom", "betavariate", "choice", "choices", "expovariate", "gammavariate", "gauss",
        "getrandbits", "getstate", "lognormvariate", "normalvariate", "paretovariate", "randbytes", "randint", "random",
        "randrange", "sample", "seed", "setstate", "shuffle", "triangular", "uniform", "vonmisesvariate", "weibullvariate",
    ]

    _normal_scale = 4 * _math.exp(-0.5) / _math.sqrt(2.0)


    class Random(_random.Random):
        '''A generator of random numbers.'''
        VERSION = 3

        def __init__(self, x=None):
            self.seed(x)
            self.gauss_next = None

        def seed(self, a=None, version=2):
            '''Start from a seed.'''
            if version == 1 and isinstance(a, (str, bytes)):
                text = a.decode("latin-1") if isinstance(a, bytes) else a
                x = ord(text[0]) << 7 if text else 0
                for c in map(ord, text):
                    x = ((1000003 * x) ^ c) & 0xFFFFFFFFFFFFFFFF
                x ^= len(text)
                a = -2 if x == -1 else x
            elif version == 2 and isinstance(a, (str, bytes, bytearray)):
                if isinstance(a, str):
                    a = a.encode()
                a = int.from_bytes(bytes(a) + _digest(bytes(a)), "big")
            elif not isinstance(a, (type(None), int, float, str, bytes, bytearray)):
                raise TypeError(
                    "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
            super().seed(a)
            self.gauss_next = None

        def getstate(self):
            '''What setstate takes.'''
            return self.VERSION, super().getstate(), self.gauss_next

        def setstate(self, state):
            '''Go on from a state.'''
            if state[0] != 3:
                raise ValueError(f"state with version {state[0]} passed to Random.setstate() of version {self.VERSION}")
            self.gauss_next = state[2]
            super().setstate(state[1])

        _randbelow = _random.Random._below

        def __init_subclass__(cls, /, **kwargs):
            super().__init_subclass__(**kwargs)
            if "getrandbits" in cls.__dict__ and "_randbelow" not in cls.__dict__:
                cls._randbelow = Random._by_bits

        def _by_bits(self, n):
            bits = self.getrandbits
            k = n.bit_length()
            r = bits(k)
            while r >= n:
                r = bits(k)
            return r

        def randbytes(self, n):
            '''Bytes.'''
            return self.getrandbits(n * 8).to_bytes(n, "little")

        def randrange(self, start, stop=None, step=1):
            '''An int of a range.'''
            if stop is None and step == 1 and type(start) is int and start > 0:
                return self._randbelow(start)
            if step == 1 and type(start) is int and type(stop) is int and start < stop:
                return start + self._randbelow(stop - start)
            try:
                start = start.__index__()
            except AttributeError:
                if start == int(start):
                    start = int(start)
                else:
                    raise ValueError("non-integer arg 1 for randrange()") from None
            if stop is None:
                if step != 1:
                    raise TypeError("Missing a non-None stop argument")
                if start > 0:
                    return self._randbelow(start)
                raise ValueError("empty range for randrange()")
            stop = stop.__index__() if hasattr(stop, "__index__") else int(stop)
            width = stop - start
            step = step.__index__() if hasattr(step, "__index__") else int(step)
            if step == 1:
                if width > 0:
                    return start + self._randbelow(width)
                raise ValueError(f"empty range for randrange() ({start}, {stop}, {width})")
            if step > 0:
                n = (width + step - 1) // step
            elif step < 0:
                n = (width + step + 1) // step
            else:
                raise ValueError("zero step for randrange()")
            if n <= 0:
                raise ValueError("empty range for randrange()")
            return start + step * self._randbelow(n)

        def randint(self, a, b):
            '''An int from a to b, both included.'''
            if type(a) is int and type(b) is int and a <= b:
                return a + self._randbelow(b - a + 1)
            return self.randrange(a, b + 1)

        def choice(self, seq):
            '''An element.'''
            if not len(seq):
                raise IndexError("Cannot choose from an empty sequence")
            return seq[self._randbelow(len(seq))]

        def shuffle(self, x):
            '''Shuffle in place.'''
            below = self._randbelow
            for i in reversed(range(1, len(x))):
                j = below(i + 1)
                x[i], x[j] = x[j], x[i]

        def sample(self, population, k, *, counts=None):
            '''Elements of different places.'''
            if isinstance(population, (set, frozenset)) or not hasattr(population, "__getitem__") or isinstance(
                    population, dict):
                raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
            n = len(population)
            if counts is not None:
                from bisect import bisect
                from itertools import accumulate
                totals = list(accumulate(counts))
                if len(totals) != n:
                    raise ValueError("The number of counts does not match the population")
                total = totals.pop()
                if not isinstance(total, int):
                    raise TypeError("Counts must be integers")
                if total <= 0:
                    raise ValueError("Total of counts must be greater than zero")
                return [population[bisect(totals, s)] for s in self.sample(range(total), k=k)]
            below = self._randbelow
            if not 0 <= k <= n:
                raise ValueError("Sample larger than population or is negative")
            result = [None] * k
            small = 21
            if k > 5:
                small += 4 ** _math.ceil(_math.log(k * 3, 4))
            if n <= small:
                pool = list(population)
                for i in range(k):
                    j = below(n - i)
                    result[i] = pool[j]
                    pool[j] = pool[n - i - 1]
            else:
                taken = set()
                for i in range(k):
                    j = below(n)
                    while j in taken:
                        j = below(n)
                    taken.add(j)
                    result[i] = population[j]
            return result

        def choices(self, population, weights=None, *, cum_weights=None, k=1):
            '''Elements that may repeat, by weight.'''
            random = self.random
            n = len(population)
            if cum_weights is None:
                if weights is None:
                    n += 0.0
                    return [population[_math.floor(random() * n)] for _ in range(k)]
                try:
                    cum_weights = []
                    for weight in weights:
                        cum_weights.append(cum_weights[-1] + weight if cum_weights else weight)
                except TypeError:
                    if not isinstance(weights, int):
                        raise
                    k = weights
                    raise TypeError(f"The number of choices must be a keyword argument: {k=}") from None
            elif weights is not None:
                raise TypeError("Cannot specify both weights and cumulative weights")
            if len(cum_weights) != n:
                raise ValueError("The number of weights does not match the population")
            total = cum_weights[-1] + 0.0
            if total <= 0.0:
                raise ValueError("Total of weights must be greater than zero")
            if not _math.isfinite(total):
                raise ValueError("Total of weights must be finite")
            from bisect import bisect
            hi = n - 1
            return [population[bisect(cum_weights, random() * total, 0, hi)] for _ in range(k)]

        def uniform(self, a, b):
            '''A float between a and b.'''
            return a + (b - a) * self.random()

        def triangular(self, low=0.0, high=1.0, mode=None):
            u = self.random()
            try:
                c = 0.5 if mode is None else (mode - low) / (high - low)
            except ZeroDivisionError:
                return low
            if u > c:
                u = 1.0 - u
                c = 1.0 - c
                low, high = high, low
            return low + (high - low) * _math.sqrt(u * c)

        def normalvariate(self, mu=0.0, sigma=1.0):
            random = self.random
            while True:
                u1 = random()
                u2 = 1.0 - random()
                z = _normal_scale * (u1 - 0.5) / u2
                if z * z / 4.0 <= -_math.log(u2):
                    return mu + z * sigma

        def gauss(self, mu=0.0, sigma=1.0):
            '''A float of the normal distribution.'''
            z = self.gauss_next
            self.gauss_next = None
            if z is None:
                angle = self.random() * (2.0 * _math.pi)
                radius = _math.sqrt(-2.0 * _math.log(1.0 - self.random()))
                z = _math.cos(angle) * radius
                self.gauss_next = _math.sin(angle) * radius
            return mu + z * sigma

        def lognormvariate(self, mu, sigma):
            return _math.exp(self.normalvariate(mu, sigma))

        def expovariate(self, lambd):
            return -_math.log(1.0 - self.random()) / lambd

        def vonmisesvariate(self, mu, kappa):
            random = self.random
            if kappa <= 1e-6:
                return 2.0 * _math.pi * random()
            s = 0.5 / kappa
            r = s + _math.sqrt(1.0 + s * s)
            while True:
                u1 = random()
                z = _math.cos(_math.pi * u1)
                d = z / (r + z)
                u2 = random()
                if u2 < 1.0 - d * d or u2 <= (1.0 - d) * _math.exp(d):
                    break
            q = 1.0 / r
            f = (q + z) / (1.0 + q * z)
            u3 = random()
            if u3 > 0.5:
                return (mu + _math.acos(f)) % (2.0 * _math.pi)
            return (mu - _math.acos(f)) % (2.0 * _math.pi)

        def gammavariate(self, alpha, beta):
            if alpha <= 0.0 or beta <= 0.0:
                raise ValueError("gammavariate: alpha and beta must be > 0.0")
            random = self.random
            if alpha > 1.0:
                ainv = _math.sqrt(2.0 * alpha - 1.0)
                bbb = alpha - _math.log(4.0)
                ccc = alpha + ainv
                while True:
                    u1 = random()
                    if not 1e-7 < u1 < 0.9999999:
                        continue
                    u2 = 1.0 - random()
                    v = _math.log(u1 / (1.0 - u1)) / ainv
                    x = alpha * _math.exp(v)
                    z = u1 * u1 * u2
                    r = bbb + ccc * v - x
                    if r + (1.0 + _math.log(4.5)) - 4.5 * z >= 0.0 or r >= _math.log(z):
                        return x * beta
            if alpha == 1.0:
                return -_math.log(1.0 - random()) * beta
            while True:
                u = random()
                b = (_math.e + alpha) / _math.e
                p = b * u
                x = p ** (1.0 / alpha) if p <= 1.0 else -_math.log((b - p) / alpha)
                u1 = random()
                if p > 1.0:
                    if u1 <= x ** (alpha - 1.0):
                        break
                elif u1 <= _math.exp(-x):
                    break
            return x * beta

        def betavariate(self, alpha, beta):
            y = self.gammavariate(alpha, 1.0)
            return y / (y + self.gammavariate(beta, 1.0)) if y else 0.0

        def paretovariate(self, alpha):
            return (1.0 - self.random()) ** (-1.0 / alpha)

        def weibullvariate(self, alpha, beta):
            return alpha * (-_math.log(1.0 - self.random())) ** (1.0 / beta)


    class SystemRandom(Random):
        '''Numbers from the system's generator.'''

        def random(self):
            return (int.from_bytes(_system(7), "big") >> 3) * 2.0 ** -53

        def getrandbits(self, k):
            if k < 0:
                raise ValueError("number of bits must be non-negative")
            count = (k + 7) // 8
            return int.from_bytes(_system(count), "big") >> (count * 8 - k)

        def randbytes(self, n):
            return _system(n)

        def seed(self, *args, **kwds):
            return None

        def getstate(self):
            raise NotImplementedError("System entropy source does not have state.")

        setstate = getstate


    _inst = Random()
    seed = _inst.seed
    random = _inst.random
    uniform = _inst.uniform
    triangular = _inst.triangular
    randint = _inst.randint
    choice = _inst.choice
    randrange = _inst.randrange
    sample = _inst.sample
    shuffle = _inst.shuffle
    choices = _inst.choices
    normalvariate = _inst.normalvariate
    lognormvariate = _inst.lognormvariate
    expovariate = _inst.expovariate
    vonmisesvariate = _inst.vonmisesvariate
    gammavariate = _inst.gammavariate
    gauss = _inst.gauss
    betavariate = _inst.betavariate
    paretovariate = _inst.paretovariate
    weibullvariate = _inst.weibullvariate
    getstate = _inst.getstate
    setstate = _inst.setstate
    getrandbits = _inst.getrandbits
    randbytes = _inst.randbytes
    """#
}
