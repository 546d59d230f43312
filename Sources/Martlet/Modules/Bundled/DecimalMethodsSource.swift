extension BundledModules {
  /// The module `_decimal_methods`.
  static let decimalMethods: StaticString = #"""
    '''The named methods of Decimal: comparison, digits, logic and neighbours. They join its class here.'''
    from decimal import Decimal, _new, _finish, _invalid, _nan, _operand, _quiet
    from _decimal_context import (
        BY_ZERO, CLAMPED, INVALID, INEXACT, ROUNDED, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, count_digits, getcontext,
        round_digits, ten)


    def _method(function):
        setattr(Decimal, function.__name__, function)
        function.__qualname__ = "Decimal." + function.__name__
        return function


    for _name, _doc, _test in (
            ("is_canonical", "True", lambda self: True),
            ("is_finite", "Whether it is neither infinite nor NaN.", lambda self: not self._kind),
            ("is_infinite", "Whether it is infinite.", lambda self: self._kind == "F"),
            ("is_nan", "Whether it is a NaN.", lambda self: self._kind == "n" or self._kind == "N"),
            ("is_qnan", "Whether it is a quiet NaN.", lambda self: self._kind == "n"),
            ("is_snan", "Whether it is a signalling NaN.", lambda self: self._kind == "N"),
            ("is_signed", "Whether its sign is negative.", lambda self: self._sign == 1),
            ("is_zero", "Whether it is zero.", lambda self: not self._kind and not self._int),
            ("canonical", "The number itself.", lambda self: self),
            ("copy_abs", "The number with a positive sign.", lambda self: _new(0, self._int, self._exp, self._kind)),
            ("copy_negate", "The number with the other sign.",
             lambda self: _new(self._sign ^ 1, self._int, self._exp, self._kind)),
            ("radix", "10", lambda self: _new(0, 10, 0))):
        _test.__name__ = _name
        _test.__doc__ = _doc
        _method(_test)


    @_method
    def adjusted(self):
        '''The exponent of the first digit.'''
        return 0 if self._kind else self._exp + count_digits(self._int) - 1


    @_method
    def copy_sign(self, other, context=None):
        '''The number with the sign of another one.'''
        return _new(_operand(other)._sign, self._int, self._exp, self._kind)


    @_method
    def is_normal(self, context=None):
        '''Whether it is finite, not zero and not subnormal.'''
        return bool(not self._kind and self._int and (context or getcontext()).Emin <= self.adjusted())


    @_method
    def is_subnormal(self, context=None):
        '''Whether its exponent is below Emin.'''
        return bool(not self._kind and self._int and (context or getcontext()).Emin > self.adjusted())


    @_method
    def number_class(self, context=None):
        '''What kind of number it is.'''
        if self._kind and self._kind != "F":
            return "NaN" if self._kind == "n" else "sNaN"
        if self._kind:
            name = "Infinity"
        elif not self._int:
            name = "Zero"
        else:
            name = "Normal" if self.is_normal(context) else "Subnormal"
        return ("-" if self._sign else "+") + name


    @_method
    def same_quantum(self, other, context=None):
        '''Whether both have one exponent, or are both infinite or both NaN.'''
        other = _operand(other)
        if self._kind or other._kind:
            return self._kind == other._kind or self.is_nan() and other.is_nan()
        return self._exp == other._exp


    def _result(order):
        return _new(int(order < 0), int(order != 0), 0)


    @_method
    def compare(self, other, context=None):
        '''-1, 0 or 1, or NaN.'''
        other = _operand(other)
        found = _nan(self, other, context or getcontext())
        return _result(self._order(other)) if found is None else found


    @_method
    def compare_signal(self, other, context=None):
        '''As compare, but any NaN signals.'''
        context = context or getcontext()
        other = _operand(other)
        if self.is_nan() or other.is_nan():
            if self._kind != "N" and other._kind != "N":
                context._signal(INVALID)
            return _nan(self, other, context)
        return _result(self._order(other))


    def _total_key(number):
        return {"": 0, "F": 0, "n": 2, "N": 1}[number._kind]


    @_method
    def compare_total(self, other, context=None):
        '''-1, 0 or 1 in the order of all representations.'''
        other = _operand(other)
        if self._sign != other._sign:
            return _result(-1 if self._sign else 1)
        sign = -1 if self._sign else 1
        a, b = _total_key(self), _total_key(other)
        if a or b:
            if a == b:
                a, b = self._int, other._int
            return _result(sign * ((a > b) - (a < b)))
        order = self._order(other)
        if order:
            return _result(order)
        return _result(sign * ((self._exp > other._exp) - (self._exp < other._exp)))


    @_method
    def compare_total_mag(self, other, context=None):
        '''As compare_total, without the signs.'''
        return self.copy_abs().compare_total(_operand(other).copy_abs())


    def _extreme(self, other, context, wanted, magnitude):
        other = _operand(other)
        context = context or getcontext()
        if self.is_nan() or other.is_nan():
            if self._kind != "N" and other._kind != "N":
                if self._kind != "n":
                    return self._plus_same(context)
                if other._kind != "n":
                    return other._plus_same(context)
            return _nan(self, other, context)
        order = self.copy_abs()._order(other.copy_abs()) if magnitude else self._order(other)
        if not order:
            order = self._order(other) or int(self.compare_total(other))
        chosen = self if (order > 0) == (wanted > 0) or not order else other
        return chosen._plus_same(context)


    @_method
    def _plus_same(self, context):
        '''The number rounded, a zero with its sign.'''
        return _new(self._sign, 0, 0, "F") if self._kind else _finish(self._sign, self._int, self._exp, context)


    for _name, _wanted, _magnitude in (
            ("max", 1, False), ("min", -1, False), ("max_mag", 1, True), ("min_mag", -1, True)):
        def _make(wanted, magnitude):
            def choose(self, other, context=None):
                return _extreme(self, other, context, wanted, magnitude)
            return choose

        _function = _make(_wanted, _magnitude)
        _function.__name__ = _name
        _method(_function)


    @_method
    def to_integral_exact(self, rounding=None, context=None):
        '''The nearest integer; signals if digits are lost.'''
        return _integral(self, rounding, context, True)


    @_method
    def to_integral_value(self, rounding=None, context=None):
        '''The nearest integer.'''
        return _integral(self, rounding, context, False)


    Decimal.to_integral = to_integral_value


    def _integral(self, rounding, context, signals):
        context = context or getcontext()
        if rounding is not None:
            context.copy().rounding = rounding
        found = _nan(self, None, context)
        if found is not None:
            return found
        if self._kind or self._exp >= 0:
            return self
        count = min(-self._exp, count_digits(self._int) + 2)
        digits, inexact = round_digits(self._sign, self._int, count, rounding or context.rounding)
        if signals and self._int:
            context._signal(ROUNDED | INEXACT if inexact else ROUNDED)
        return _new(self._sign, digits, 0)


    @_method
    def normalize(self, context=None):
        '''The number without zeros at the end.'''
        context = context or getcontext()
        found = _nan(self, None, context)
        if found is not None:
            return found
        if self._kind:
            return _new(self._sign, 0, 0, "F")
        number = _finish(self._sign, self._int, self._exp, context)
        if number._kind:
            return number
        if not number._int:
            return _new(number._sign, 0, 0)
        digits, exponent = number._int, number._exp
        top = context.Emax - context.prec + 1 if context.clamp else context.Emax
        while digits % 10 == 0 and exponent < top:
            digits //= 10
            exponent += 1
        return _new(number._sign, digits, exponent)


    @_method
    def logb(self, context=None):
        '''The exponent of the first digit as a number.'''
        context = context or getcontext()
        found = _nan(self, None, context)
        if found is not None:
            return found
        if self._kind:
            return _new(0, 0, 0, "F")
        if not self._int:
            context._signal(BY_ZERO)
            return _new(1, 0, 0, "F")
        place = self.adjusted()
        return _finish(int(place < 0), abs(place), 0, context)


    @_method
    def scaleb(self, other, context=None):
        '''The number with an integer added to its exponent.'''
        context = context or getcontext()
        other = _operand(other)
        found = _nan(self, other, context)
        if found is not None:
            return found
        limit = 2 * (context.Emax + context.prec)
        if other._kind or other._exp != 0 or other._int > limit:
            return _invalid(context)
        if self._kind:
            return _new(self._sign, 0, 0, "F")
        return _finish(self._sign, self._int, self._exp + (-other._int if other._sign else other._int), context)


    def _places(self, other, context):
        '''The digits of a number to a context's precision, and by how many to move them; or None.'''
        if other._kind or other._exp != 0 or other._int > context.prec:
            return None
        return self._int % ten(context.prec), -other._int if other._sign else other._int


    def _moved(self, other, context, move):
        '''A number with its digits moved: by what is called with them, the number of places and the precision.'''
        context = context or getcontext()
        other = _operand(other)
        found = _nan(self, other, context)
        if found is not None:
            return found
        parts = _places(self, other, context)
        if parts is None:
            return _invalid(context)
        if self._kind:
            return _new(self._sign, 0, 0, "F")
        return _new(self._sign, move(*parts, context.prec), self._exp)


    @_method
    def shift(self, other, context=None):
        '''The digits moved to the left, or to the right if negative.'''
        def move(digits, places, precision):
            return digits * ten(places) % ten(precision) if places >= 0 else digits // ten(-places)
        return _moved(self, other, context, move)


    @_method
    def rotate(self, other, context=None):
        '''The digits moved round to the left, or to the right if negative.'''
        def move(digits, places, precision):
            places %= precision
            high, low = divmod(digits, ten(precision - places))
            return low * ten(places) + high
        return _moved(self, other, context, move)


    def _logical(number):
        '''Whether all digits are 0 or 1 and there is nothing else.'''
        return not number._kind and not number._sign and number._exp == 0 and set(str(number._int)) <= {"0", "1"}


    def _combine(name, doc, function):
        def combine(self, other, context=None):
            context = context or getcontext()
            other = _operand(other)
            if not _logical(self) or not _logical(other):
                return _invalid(context)
            a, b = int(str(self._int), 2), int(str(other._int), 2)
            return _new(0, int(f"{function(a, b):b}") % ten(context.prec), 0)

        combine.__name__ = name
        combine.__doc__ = doc
        _method(combine)


    _combine("logical_and", "And of each digit.", lambda a, b: a & b)
    _combine("logical_or", "Or of each digit.", lambda a, b: a | b)
    _combine("logical_xor", "Exclusive or of each digit.", lambda a, b: a ^ b)


    @_method
    def logical_invert(self, context=None):
        '''Each digit inverted, to the precision.'''
        context = context or getcontext()
        if not _logical(self):
            return _invalid(context)
        return _new(0, ten(context.prec) // 9 - self._int % ten(context.prec), 0)


    def _neighbour(self, context, upward):
        found = _nan(self, None, context)
        if found is not None:
            return found
        largest = _new(0, ten(context.prec) - 1, context.Etop())
        if self._kind:
            if self._sign != upward:
                return _new(self._sign, 0, 0, "F")
            return _new(self._sign, largest._int, largest._exp)
        quiet = context._set(rounding=ROUND_CEILING if upward else ROUND_FLOOR)
        rounded = _finish(self._sign, self._int, self._exp, quiet)
        if rounded._kind or rounded._order(self):
            return rounded
        return self._add(_new(0 if upward else 1, 1, context.Etiny() - 1), quiet)


    @_method
    def next_plus(self, context=None):
        '''The smallest number that is larger.'''
        return _neighbour(self, context or getcontext(), 1)


    @_method
    def next_minus(self, context=None):
        '''The largest number that is smaller.'''
        return _neighbour(self, context or getcontext(), 0)


    @_method
    def next_toward(self, other, context=None):
        '''The next number in the direction of another one.'''
        context = context or getcontext()
        other = _operand(other)
        found = _nan(self, other, context)
        if found is not None:
            return found
        order = self._order(other)
        if not order:
            return _new(other._sign, self._int, self._exp, self._kind)
        result = _neighbour(self, context, int(order < 0))
        if result._kind == "F" and not self._kind:
            from _decimal_context import OVERFLOW
            context._signal(OVERFLOW | INEXACT | ROUNDED)
        elif not result._kind and result.adjusted() < context.Emin:
            from _decimal_context import SUBNORMAL, UNDERFLOW
            context._signal(UNDERFLOW | SUBNORMAL | INEXACT | ROUNDED | (0 if result._int else CLAMPED))
        return result
    """#
}
