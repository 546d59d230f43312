extension BundledModules {
  /// The module `fractions`.
  static let fractions: StaticString = #"""
    '''Rational numbers.'''
    import _runtime
    import functools as _functools
    import math
    import numbers
    import operator
    import re
    import sys

    __all__ = ["Fraction"]
    # Who has a number of it has loaded the module.
    _runtime.names_to_come("decimal", "Decimal")


    def _is_decimal(value):
        return "decimal" in sys.modules and isinstance(value, sys.modules["decimal"].Decimal)


    _format = re.compile(
        r"\s*(?P<sign>[-+]?)(?=\d|\.\d)(?P<num>\d*|\d+(?:_\d+)*)"
        r"(?:(?:/(?P<denom>\d+(?:_\d+)*))?|(?:\.(?P<decimal>\d*|\d+(?:_\d+)*))?(?:E(?P<exp>[-+]?\d+(?:_\d+)*))?)\s*",
        re.IGNORECASE)


    class Fraction(numbers.Rational):
        '''A numerator over a positive denominator, in lowest terms.'''
        __slots__ = ("_numerator", "_denominator")

        def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
            if denominator is None:
                if type(numerator) is int:
                    return _make(numerator, 1, cls)
                if isinstance(numerator, numbers.Rational):
                    return _make(numerator.numerator, numerator.denominator, cls)
                if isinstance(numerator, float) or _is_decimal(numerator):
                    return _make(*numerator.as_integer_ratio(), cls)
                if not isinstance(numerator, str):
                    raise TypeError("argument should be a string or a Rational instance")
                return _parse(numerator, cls)
            if not type(numerator) is int is type(denominator):
                for given in (numerator, denominator):
                    if not isinstance(given, numbers.Rational):
                        raise TypeError("both arguments should be Rational instances")
                above, below = numerator, denominator
                numerator = above.numerator * below.denominator
                denominator = below.numerator * above.denominator
            if denominator == 0:
                raise ZeroDivisionError(f"Fraction({numerator}, 0)")
            return _lowest(numerator, denominator, cls)

        @classmethod
        def from_float(cls, f):
            '''The exact value of a float.'''
            if isinstance(f, numbers.Integral):
                return cls(f)
            if not isinstance(f, float):
                raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
            return cls(*f.as_integer_ratio())

        @classmethod
        def from_decimal(cls, dec):
            '''The exact value of a Decimal.'''
            if isinstance(dec, numbers.Integral):
                dec = int(dec)
            elif not _is_decimal(dec):
                raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
            return cls(*dec.as_integer_ratio())

        def as_integer_ratio(self):
            '''Numerator and denominator.'''
            return self._numerator, self._denominator

        def limit_denominator(self, max_denominator=1000000):
            '''The closest fraction with a denominator of at most a number.'''
            if max_denominator < 1:
                raise ValueError("max_denominator should be at least 1")
            if self._denominator <= max_denominator:
                return Fraction(self)
            # The convergents of the continued fraction, as far as they fit.
            before, last = (0, 1), (1, 0)
            n, d = self._numerator, self._denominator
            while True:
                whole = n // d
                size = before[1] + whole * last[1]
                if size > max_denominator:
                    break
                before, last = last, (before[0] + whole * last[0], size)
                n, d = d, n - whole * d
            # The last convergent, or the largest semiconvergent beyond it, whichever is nearer.
            steps = (max_denominator - before[1]) // last[1]
            between = before[0] + steps * last[0], before[1] + steps * last[1]
            return _make(*(last if 2 * d * between[1] <= self._denominator else between), Fraction)

        @property
        def numerator(self):
            return self._numerator

        @property
        def denominator(self):
            return self._denominator

        def __repr__(self):
            return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

        def __str__(self):
            return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

        def __pow__(self, other):
            if not isinstance(other, numbers.Rational):
                return float(self) ** other
            if other.denominator != 1:
                return float(self) ** float(other)
            power = other.numerator
            n, d = self._numerator, self._denominator
            if power >= 0:
                return _make(n ** power, d ** power, Fraction)
            if n > 0:
                return _make(d ** -power, n ** -power, Fraction)
            if n == 0:
                raise ZeroDivisionError(f"Fraction({d ** -power}, 0)")
            return _make((-d) ** -power, (-n) ** -power, Fraction)

        def __rpow__(self, base):
            if self._denominator == 1 and self._numerator >= 0:
                return base ** self._numerator
            if isinstance(base, numbers.Rational):
                return Fraction(base.numerator, base.denominator) ** self
            if self._denominator == 1:
                return base ** self._numerator
            return base ** float(self)

        def __pos__(self):
            return _make(self._numerator, self._denominator, Fraction)

        def __neg__(self):
            return _make(-self._numerator, self._denominator, Fraction)

        def __abs__(self):
            return _make(abs(self._numerator), self._denominator, Fraction)

        def __int__(self):
            n = self._numerator
            return -(-n // self._denominator) if n < 0 else n // self._denominator

        def __trunc__(self):
            return self.__int__()

        def __floor__(self):
            return self._numerator // self._denominator

        def __ceil__(self):
            return -(-self._numerator // self._denominator)

        def __round__(self, ndigits=None):
            if ndigits is None:
                whole, rest = divmod(self._numerator, self._denominator)
                double = rest * 2
                return whole + 1 if double > self._denominator or double == self._denominator and whole & 1 else whole
            shift = 10 ** abs(ndigits)
            return Fraction(round(self * shift), shift) if ndigits > 0 else Fraction(round(self / shift) * shift)

        def __hash__(self):
            modulus = sys.hash_info.modulus
            try:
                inverse = pow(self._denominator, -1, modulus)
            except ValueError:
                value = sys.hash_info.inf
            else:
                value = hash(hash(abs(self._numerator)) * inverse)
            result = value if self._numerator >= 0 else -value
            return -2 if result == -1 else result

        def __eq__(self, other):
            if type(other) is int:
                return self._numerator == other and self._denominator == 1
            if isinstance(other, numbers.Rational):
                return self._numerator == other.numerator and self._denominator == other.denominator
            if isinstance(other, numbers.Complex) and other.imag == 0:
                other = other.real
            if isinstance(other, float):
                if math.isnan(other) or math.isinf(other):
                    return 0.0 == other
                return self == self.from_float(other)
            return NotImplemented

        def _order(self, other, compare):
            if isinstance(other, float):
                if not math.isfinite(other):
                    # Any number does.
                    return compare(0.0, other)
                other = self.from_float(other)
            if not isinstance(other, numbers.Rational):
                return NotImplemented
            return compare(self._numerator * other.denominator, self._denominator * other.numerator)

        def __lt__(self, other):
            return self._order(other, operator.lt)

        def __gt__(self, other):
            return self._order(other, operator.gt)

        def __le__(self, other):
            return self._order(other, operator.le)

        def __ge__(self, other):
            return self._order(other, operator.ge)

        def __bool__(self):
            return bool(self._numerator)

        def __reduce__(self):
            return self.__class__, (self._numerator, self._denominator)

        def __copy__(self):
            return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

        def __deepcopy__(self, memo):
            return self.__copy__()


    def _make(numerator, denominator, cls):
        '''A fraction of numbers already in lowest terms.'''
        self = object.__new__(cls)
        self._numerator = numerator
        self._denominator = denominator
        return self


    def _lowest(numerator, denominator, cls=Fraction):
        divisor = math.gcd(numerator, denominator)
        if denominator < 0:
            divisor = -divisor
        return _make(numerator // divisor, denominator // divisor, cls)


    def _parse(text, cls):
        match = _format.fullmatch(text)
        if match is None:
            raise ValueError(f"Invalid literal for Fraction: {text!r}")
        numerator = int(match["num"] or "0")
        denominator = 1
        if match["denom"]:
            denominator = int(match["denom"])
        else:
            if match["decimal"]:
                digits = match["decimal"].replace("_", "")
                denominator = 10 ** len(digits)
                numerator = numerator * denominator + int(digits)
            if match["exp"]:
                power = int(match["exp"])
                if power >= 0:
                    numerator *= 10 ** power
                else:
                    denominator *= 10 ** -power
        if match["sign"] == "-":
            numerator = -numerator
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        return _lowest(numerator, denominator, cls)


    def _add(a, b):
        return _lowest(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)


    def _sub(a, b):
        return _lowest(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)


    def _mul(a, b):
        return _lowest(a.numerator * b.numerator, a.denominator * b.denominator)


    def _truediv(a, b):
        denominator = a.denominator * b.numerator
        if denominator == 0:
            n, d = a.numerator // (abs(a.numerator) or 1), b.denominator // math.gcd(a.denominator, b.denominator)
            raise ZeroDivisionError(f"Fraction({n * d}, 0)")
        return _lowest(a.numerator * b.denominator, denominator)


    def _floordiv(a, b):
        return a.numerator * b.denominator // (a.denominator * b.numerator)


    def _mod(a, b):
        denominator = a.denominator * b.denominator
        return Fraction(a.numerator * b.denominator % (b.numerator * a.denominator), denominator)


    def _divmod(a, b):
        quotient, rest = divmod(a.numerator * b.denominator, a.denominator * b.numerator)
        return quotient, Fraction(rest, a.denominator * b.denominator)


    def _operators(exact, name, fallback):
        def forward(a, b):
            if type(b) is int or isinstance(b, Fraction):
                return exact(a, b)
            if isinstance(b, float):
                return fallback(float(a), b)
            if isinstance(b, complex):
                return fallback(complex(a), b)
            return NotImplemented

        def backward(b, a):
            if isinstance(a, numbers.Rational):
                return exact(a, b)
            if isinstance(a, numbers.Real):
                return fallback(float(a), float(b))
            if isinstance(a, numbers.Complex):
                return fallback(complex(a), complex(b))
            return NotImplemented

        for method, function in ((f"__{name}__", forward), (f"__r{name}__", backward)):
            function.__name__ = method
            function.__qualname__ = "Fraction." + method
            function.__doc__ = fallback.__doc__
            setattr(Fraction, method, function)


    for _exact, _name, _fallback in (
            (_add, "add", operator.add), (_sub, "sub", operator.sub), (_mul, "mul", operator.mul),
            (_truediv, "truediv", operator.truediv), (_floordiv, "floordiv", operator.floordiv),
            (_mod, "mod", operator.mod), (_divmod, "divmod", divmod)):
        _operators(_exact, _name, _fallback)
    Fraction.__abstractmethods__ = frozenset()
    """#
}
