extension BundledModules {
  /// The module `decimal`.
  static let decimal: StaticString = #"""
    '''Decimal numbers with exact arithmetic, contexts, rounding and signals.'''
    import _runtime
    import math as _math
    import numbers as _numbers
    from collections import namedtuple as _namedtuple
    from _decimal_context import (
        MAX_PREC, MAX_EMAX, MIN_EMIN, MIN_ETINY, ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP,
        ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP, DecimalException, Clamped, Inexact, Rounded, Subnormal,
        InvalidOperation, DivisionByZero, Overflow, Underflow, FloatOperation, ConversionSyntax, DivisionImpossible,
        DivisionUndefined, InvalidContext, Context, DefaultContext, BasicContext, ExtendedContext, getcontext,
        setcontext, localcontext)
    from _decimal_context import (
        INVALID as _INVALID, SYNTAX as _SYNTAX, IMPOSSIBLE as _IMPOSSIBLE, UNDEFINED as _UNDEFINED, FLOAT as _FLOAT,
        BY_ZERO as _BY_ZERO, OVERFLOW as _OVERFLOW, UNDERFLOW as _UNDERFLOW, SUBNORMAL as _SUBNORMAL,
        INEXACT as _INEXACT, ROUNDED as _ROUNDED, CLAMPED as _CLAMPED, modes as _modes, ten as _ten,
        count_digits as _count_digits, round_digits as _round_digits)
    import _decimal_text as _text

    __all__ = [
        "Decimal", "Context", "DecimalTuple", "DefaultContext", "BasicContext", "ExtendedContext", "DecimalException",
        "Clamped", "InvalidOperation", "DivisionByZero", "Inexact", "Rounded", "Subnormal", "Overflow", "Underflow",
        "FloatOperation", "DivisionImpossible", "InvalidContext", "ConversionSyntax", "DivisionUndefined", "ROUND_DOWN",
        "ROUND_HALF_UP", "ROUND_HALF_EVEN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP",
        "setcontext", "getcontext", "localcontext", "MAX_PREC", "MAX_EMAX", "MIN_EMIN", "MIN_ETINY", "HAVE_THREADS",
        "HAVE_CONTEXTVAR"]
    __version__ = "1.70"
    __libmpdec_version__ = "2.5.1"
    HAVE_THREADS = HAVE_CONTEXTVAR = True
    DecimalTuple = _namedtuple("DecimalTuple", "sign digits exponent", module="decimal")


    def _new(sign, coefficient, exponent, kind="", cls=None):
        '''A number of its parts. The kind is "", "F" for infinity, "n" and "N" for quiet and signalling NaNs.'''
        self = object.__new__(cls or Decimal)
        self._sign = sign
        self._int = coefficient
        self._exp = exponent
        self._kind = kind
        return self


    def _finish(sign, coefficient, exponent, context, status=0):
        '''Rounds a result to the context and signals what happened.'''
        prec = context.prec
        emin = context.Emin
        if coefficient:
            digits = _count_digits(coefficient)
            adjusted = exponent + digits - 1
            if digits <= prec and emin <= adjusted <= context.Emax and (
                    not context.clamp or exponent <= context.Emax - prec + 1):
                if status:
                    context._signal(status)
                return _new(sign, coefficient, exponent)
            tiny = emin - prec + 1
            lowest = max(adjusted - prec + 1, tiny)
            is_tiny = adjusted < emin
            if is_tiny:
                status |= _SUBNORMAL
            if exponent < lowest:
                coefficient, inexact = _round_digits(
                    sign, coefficient, min(lowest - exponent, digits + 2), context.rounding)
                exponent = lowest
                status |= _ROUNDED
                if inexact:
                    status |= _INEXACT | _UNDERFLOW if is_tiny else _INEXACT
                if coefficient and _count_digits(coefficient) > prec:
                    coefficient //= 10
                    exponent += 1
                if not coefficient:
                    status |= _CLAMPED
                    context._signal(status)
                    return _new(sign, 0, tiny)
            if adjusted > context.Emax or exponent + _count_digits(coefficient) - 1 > context.Emax:
                context._signal(status | _OVERFLOW | _INEXACT | _ROUNDED)
                mode = context.rounding
                if mode in (ROUND_DOWN, ROUND_05UP) or mode == (ROUND_FLOOR, ROUND_CEILING)[sign]:
                    return _new(sign, _ten(prec) - 1, context.Emax - prec + 1)
                return _new(sign, 0, 0, "F")
            if context.clamp and exponent > context.Emax - prec + 1:
                coefficient *= _ten(exponent - (context.Emax - prec + 1))
                exponent = context.Emax - prec + 1
                status |= _CLAMPED
        else:
            top = context.Emax - prec + 1 if context.clamp else context.Emax
            clamped = min(max(exponent, emin - prec + 1), top)
            if clamped != exponent:
                exponent = clamped
                status |= _CLAMPED
        if status:
            context._signal(status)
        return _new(sign, coefficient, exponent)


    def _invalid(context, status=_INVALID):
        context._signal(status)
        return _new(0, 0, 0, "n")


    def _operand(value):
        '''An operand of a method: a Decimal, or an int as one.'''
        if isinstance(value, Decimal):
            return value
        if isinstance(value, int):
            return _new(int(value < 0), abs(int(value)), 0)
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")


    def _nan(a, b, context):
        '''The NaN that an operation with one gives, or None.'''
        for number in (a, b):
            if number is not None and number._kind == "N":
                context._signal(_INVALID)
                return _quiet(number, context)
        for number in (a, b):
            if number is not None and number._kind == "n":
                return _quiet(number, context)
        return None


    def _quiet(number, context):
        room = context.prec - context.clamp
        return _new(number._sign, number._int % _ten(room), 0, "n")


    def _create(value, context):
        '''A number of a string, int, tuple, float or Decimal, rounded to a context.'''
        if isinstance(value, str):
            # A context takes neither blanks around a number nor underscores in it.
            parts = _text.parse(value) if value == value.strip() and "_" not in value else None
            if parts is None:
                return _invalid(context, _SYNTAX)
            number = _new(*parts)
        else:
            if isinstance(value, float):
                context._signal(_FLOAT)
            number = Decimal(value) if not isinstance(value, float) else Decimal.from_float(value)
        if number._kind:
            if number._kind != "F" and _count_digits(number._int) > context.prec - context.clamp and number._int:
                return _invalid(context, _SYNTAX)
            return number
        return _finish(number._sign, number._int, number._exp, context)


    @_runtime.name_with_module
    class Decimal:
        '''A decimal number: a sign, the digits and an exponent; or infinity, or not a number.'''
        __slots__ = ("_sign", "_int", "_exp", "_kind", "__weakref__")

        def __new__(cls, value="0", context=None):
            if context is not None and not isinstance(context, Context):
                raise TypeError("optional argument must be a context")
            if isinstance(value, str):
                parts = _text.parse(value)
                if parts is None or not parts[3] and not MIN_ETINY <= parts[2] <= MAX_EMAX:
                    context = context or getcontext()
                    context._signal(_SYNTAX if parts is None else _INVALID)
                    parts = 0, 0, 0, "n"
            elif isinstance(value, Decimal):
                if type(value) is cls is Decimal:
                    return value
                parts = value._sign, value._int, value._exp, value._kind
            elif isinstance(value, int):
                parts = int(value < 0), abs(int(value)), 0, ""
            elif isinstance(value, float):
                (context or getcontext())._signal(_FLOAT)
                return cls.from_float(value)
            elif isinstance(value, (tuple, list)):
                parts = _text.from_tuple(value)
            else:
                raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
            return _new(*parts, cls)

        @classmethod
        def from_float(cls, f, /):
            '''The exact value of a float.'''
            if isinstance(f, int):
                return cls(int(f))
            if not isinstance(f, float):
                raise TypeError("argument must be int or float")
            sign = int(_math.copysign(1.0, f) < 0)
            if _math.isinf(f):
                made = _new(sign, 0, 0, "F", Decimal)
            elif _math.isnan(f):
                made = _new(sign, 0, 0, "n", Decimal)
            else:
                numerator, denominator = abs(f).as_integer_ratio()
                places = denominator.bit_length() - 1
                made = _new(sign, numerator * 5 ** places, -places, "", Decimal)
            return made if cls is Decimal else cls(made)

        def _is_nan(self):
            return self._kind == "n" or self._kind == "N"

        # Text

        def __str__(self):
            return _text.scientific(self._sign, self._int, self._exp, self._kind)

        def __repr__(self):
            return f"Decimal('{_text.scientific(self._sign, self._int, self._exp, self._kind)}')"

        def _to_sci_string(self, context):
            text = str(self)
            return text if context.capitals else text.replace("E", "e") if not self._kind else text

        def to_eng_string(self, context=None):
            '''The number with an exponent that is a multiple of three.'''
            text = _text.scientific(self._sign, self._int, self._exp, self._kind, engineering=True)
            return text if (context or getcontext()).capitals or self._kind else text.replace("E", "e")

        def __format__(self, format_spec, /):
            return _text.format_number(self, format_spec, getcontext())

        def as_tuple(self):
            '''Sign, digits and exponent.'''
            if self._kind == "F":
                return DecimalTuple(self._sign, (0,), "F")
            if self._kind:
                digits = tuple(map(int, _text.digits_of(self._int))) if self._int else ()
                return DecimalTuple(self._sign, digits, self._kind)
            return DecimalTuple(self._sign, tuple(map(int, _text.digits_of(self._int))), self._exp)

        # Conversions

        def __bool__(self):
            return self._int != 0 or self._kind != ""

        def __hash__(self):
            if self._kind:
                if self._kind == "N":
                    raise TypeError("Cannot hash a signaling NaN value")
                return object.__hash__(self) if self._kind == "n" else -314159 if self._sign else 314159
            modulus = (1 << 61) - 1
            if self._exp >= 0:
                result = self._int * pow(10, self._exp, modulus) % modulus
            else:
                result = self._int * pow(pow(10, modulus - 2, modulus), -self._exp, modulus) % modulus
            if self._sign:
                result = -result
            return -2 if result == -1 else result

        def _to_int(self, mode):
            if self._kind:
                if self._kind == "F":
                    raise OverflowError("cannot convert Infinity to integer")
                raise ValueError("cannot convert NaN to integer")
            if self._exp >= 0:
                result = self._int * _ten(self._exp)
            else:
                count = -self._exp
                digits = _count_digits(self._int)
                result = _round_digits(self._sign, self._int, min(count, digits + 2), mode)[0]
            return -result if self._sign else result

        def __int__(self):
            return self._to_int(ROUND_DOWN)

        __trunc__ = __int__

        def __floor__(self):
            return self._to_int(ROUND_FLOOR)

        def __ceil__(self):
            return self._to_int(ROUND_CEILING)

        def __round__(self, ndigits=None):
            if ndigits is None:
                return self._to_int(ROUND_HALF_EVEN)
            if not isinstance(ndigits, int):
                raise TypeError("optional arg must be an integer")
            return self.quantize(_new(0, 1, -ndigits))

        def __float__(self):
            if self._kind == "N":
                raise ValueError("cannot convert signaling NaN to float")
            return float(("-" if self._sign else "") + "nan") if self._kind == "n" else float(str(self))

        def __complex__(self):
            return complex(float(self))

        def as_integer_ratio(self):
            '''Numerator and denominator in lowest terms.'''
            if self._kind:
                if self._kind == "F":
                    raise OverflowError("cannot convert Infinity to integer ratio")
                raise ValueError("cannot convert NaN to integer ratio")
            number = -self._int if self._sign else self._int
            if number == 0:
                return 0, 1
            if self._exp >= 0:
                return number * _ten(self._exp), 1
            denominator = _ten(-self._exp)
            divisor = _math.gcd(number, denominator)
            return number // divisor, denominator // divisor

        def __reduce__(self):
            return type(self), (str(self),)

        def __copy__(self):
            return self if type(self) is Decimal else type(self)(self)

        def __deepcopy__(self, memo):
            return self.__copy__()

        real = property(lambda self: self, doc="The number itself.")
        imag = property(lambda self: _new(0, 0, 0), doc="0")

        def conjugate(self):
            return self

        # Comparison

        def _order(self, other):
            '''Less than, equal or greater than zero; neither is NaN.'''
            if self._kind or other._kind:
                a = 0 if not self._kind else -1 if self._sign else 1
                b = 0 if not other._kind else -1 if other._sign else 1
                return a - b
            if not self._int or not other._int:
                a = 0 if not self._int else -1 if self._sign else 1
                b = 0 if not other._int else -1 if other._sign else 1
                return a - b
            if self._sign != other._sign:
                return -1 if self._sign else 1
            a, b = self._int, other._int
            high, other_high = _count_digits(a) + self._exp, _count_digits(b) + other._exp
            if high != other_high:
                result = -1 if high < other_high else 1
            else:
                shift = self._exp - other._exp
                if shift > 0:
                    a *= _ten(shift)
                elif shift:
                    b *= _ten(-shift)
                result = (a > b) - (a < b)
            return -result if self._sign else result

        def _compare(self, other, equality=False):
            '''As _order, or None with a NaN; NotImplemented if it is no number.'''
            if not isinstance(other, Decimal):
                if isinstance(other, int):
                    other = _operand(other)
                elif isinstance(other, float):
                    context = getcontext()
                    if equality:
                        object.__setattr__(context, "_flags", context._flags | _FLOAT)
                    else:
                        context._signal(_FLOAT)
                    other = Decimal.from_float(other)
                elif isinstance(other, complex) and equality and other.imag == 0:
                    other = Decimal.from_float(other.real)
                elif isinstance(other, _numbers.Rational):
                    other_number = _operand(int(other.numerator))
                    if self._kind:
                        return None if self._kind != "F" and self._check(equality) else self._order(other_number)
                    return _new(self._sign, self._int * other.denominator, self._exp)._order(other_number)
                else:
                    return NotImplemented
            if self._kind and self._kind != "F" or other._kind and other._kind != "F":
                if not equality or self._kind == "N" or other._kind == "N":
                    getcontext()._signal(_INVALID)
                return None
            return self._order(other)

        def _check(self, equality):
            if not equality or self._kind == "N":
                getcontext()._signal(_INVALID)
            return True

        def __eq__(self, other):
            order = self._compare(other, True)
            return order if order is NotImplemented else order == 0

        def __lt__(self, other):
            order = self._compare(other)
            return order if order is NotImplemented else order is not None and order < 0

        def __le__(self, other):
            order = self._compare(other)
            return order if order is NotImplemented else order is not None and order <= 0

        def __gt__(self, other):
            order = self._compare(other)
            return order if order is NotImplemented else order is not None and order > 0

        def __ge__(self, other):
            order = self._compare(other)
            return order if order is NotImplemented else order is not None and order >= 0

        def quantize(self, exp, rounding=None, context=None):
            '''The number rounded to the exponent of another one.'''
            exp = _operand(exp)
            context = context or getcontext()
            if rounding is None:
                rounding = context.rounding
            elif rounding not in _modes:
                context.copy().rounding = rounding
            found = _nan(self, exp, context)
            if found is not None:
                return found
            if self._kind or exp._kind:
                return self if self._kind == exp._kind else _invalid(context)
            target = exp._exp
            if not context.Emin - context.prec + 1 <= target <= context.Emax:
                return _invalid(context)
            status = 0
            coefficient = self._int
            if coefficient:
                adjusted = self._exp + _count_digits(coefficient) - 1
                if adjusted - target + 1 > context.prec or adjusted > context.Emax:
                    return _invalid(context)
                if target > self._exp:
                    count = min(target - self._exp, _count_digits(coefficient) + 2)
                    coefficient, inexact = _round_digits(self._sign, coefficient, count, rounding)
                    status = _ROUNDED | _INEXACT if inexact else _ROUNDED
                else:
                    coefficient *= _ten(self._exp - target)
                digits = _count_digits(coefficient)
                if digits > context.prec or target + digits - 1 > context.Emax:
                    return _invalid(context)
                if coefficient and target + digits - 1 < context.Emin:
                    status |= _SUBNORMAL
            if context.clamp and target > context.Emax - context.prec + 1:
                return _finish(self._sign, coefficient, target, context, status)
            if status:
                context._signal(status)
            return _new(self._sign, coefficient, target)


    _numbers.Number.register(Decimal)
    import _decimal_operations
    import _decimal
    from _decimal_context import _current

    _decimal.quicken(Decimal, Context, _current, _modes)
    """#
}
