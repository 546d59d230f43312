extension BundledModules {
  /// The module `_decimal_operations`.
  static let decimalOperations: StaticString = #"""
    '''The operations of Decimal, which join its class here.'''
    from decimal import Decimal, _new, _finish, _invalid, _nan, _operand, _quiet
    import _decimal_math as _math
    from _decimal_context import (
        BY_ZERO, CLAMPED, IMPOSSIBLE, INEXACT, INVALID, MAX_EMAX, MIN_ETINY, ROUNDED, ROUND_FLOOR, ROUND_HALF_EVEN,
        UNDEFINED, count_digits, getcontext, ten)
    from math import isqrt


    def _number_of(value):
        if isinstance(value, Decimal):
            return value
        if isinstance(value, int):
            return _new(int(value < 0), abs(int(value)), 0)
        return None


    def _add(self, other, context):
        if self._kind or other._kind:
            found = _nan(self, other, context)
            if found is not None:
                return found
            if self._kind and other._kind and self._sign != other._sign:
                return _invalid(context)
            return _new(self._sign if self._kind else other._sign, 0, 0, "F")
        a, b, exponent = self._int, other._int, self._exp
        shift = exponent - other._exp
        if shift:
            if not a or not b:
                exponent = min(self._exp, other._exp)
                if not a and not b:
                    sign = self._sign if self._sign == other._sign else int(context.rounding == ROUND_FLOOR)
                    return _finish(sign, 0, exponent, context)
                # The exponent of a zero counts only as far as the precision reaches.
                number = other if not a else self
                wanted = exponent
                exponent = max(wanted, min(number._exp, number._exp + count_digits(number._int) - context.prec))
                status = ROUNDED if exponent != wanted else 0
                return _finish(number._sign, number._int * ten(number._exp - exponent), exponent, context, status)
            # What is far below the last digit of the other one counts as a one just below it.
            large, small = (self, other) if shift > 0 else (other, self)
            gap = large._exp - small._exp
            limit = count_digits(large._int) + large._exp - context.prec - 3
            low = count_digits(small._int) + small._exp
            if low < limit and low < large._exp - 3:
                floor = min(large._exp, limit) - 3
                a, b, exponent = large._int * ten(large._exp - floor), 1, floor
            else:
                a, b, exponent = large._int * ten(gap), small._int, small._exp
            signs = large._sign, small._sign
        else:
            signs = self._sign, other._sign
        total = (-a if signs[0] else a) + (-b if signs[1] else b)
        if total:
            return _finish(int(total < 0), abs(total), exponent, context)
        sign = signs[0] if signs[0] == signs[1] else int(context.rounding == ROUND_FLOOR)
        return _finish(sign, 0, exponent, context)


    def _negated(number):
        return _new(number._sign ^ 1, number._int, number._exp, number._kind)


    def _subtract(self, other, context):
        if other._kind == "n" or other._kind == "N":
            return _nan(self, other, context)
        return _add(self, _negated(other), context)


    def _multiply(self, other, context):
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            found = _nan(self, other, context)
            if found is not None:
                return found
            if not self._kind and not self._int or not other._kind and not other._int:
                return _invalid(context)
            return _new(sign, 0, 0, "F")
        return _finish(sign, self._int * other._int, self._exp + other._exp, context)


    def _divide(self, other, context):
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            found = _nan(self, other, context)
            if found is not None:
                return found
            if self._kind:
                return _invalid(context) if other._kind else _new(sign, 0, 0, "F")
            context._signal(CLAMPED)
            return _new(sign, 0, context.Etiny())
        if not other._int:
            if not self._int:
                return _invalid(context, UNDEFINED)
            context._signal(BY_ZERO)
            return _new(sign, 0, 0, "F")
        ideal = self._exp - other._exp
        if not self._int:
            return _finish(sign, 0, ideal, context)
        shift = max(count_digits(other._int) - count_digits(self._int) + context.prec + 1, 0)
        try:
            quotient, rest = divmod(self._int * ten(shift), other._int)
        except MemoryError:
            # An exact quotient has no more digits than this, whatever the precision.
            shift = count_digits(self._int) + 4 * count_digits(other._int)
            quotient, rest = divmod(self._int * ten(shift), other._int)
            if rest:
                raise
        exponent = ideal - shift
        return _nearest(sign, quotient, rest, exponent, ideal, context)


    def _nearest(sign, quotient, rest, exponent, ideal, context):
        '''Ends an operation whose digits may go on: a rest makes the last digit show it.'''
        if rest:
            if quotient % 5 == 0:
                quotient += 1
        else:
            while exponent < ideal and quotient % 10 == 0:
                quotient //= 10
                exponent += 1
        return _finish(sign, quotient, exponent, context)


    def _integer_division(self, other, context):
        '''Quotient and remainder of finite numbers, the divisor not zero; None if the quotient has too many digits.'''
        exponent = min(self._exp, other._exp)
        if not self._int:
            return 0, 0, exponent
        if count_digits(self._int) + self._exp < count_digits(other._int) + other._exp:
            near = self._exp - exponent < 2 * context.prec + 50
            return 0, self._int * ten(self._exp - exponent) if near else None, exponent
        if count_digits(self._int) + self._exp - count_digits(other._int) - other._exp > context.prec:
            return None
        quotient, rest = divmod(self._int * ten(self._exp - exponent), other._int * ten(other._exp - exponent))
        return (quotient, rest, exponent) if count_digits(quotient) <= context.prec else None


    def _divmod(self, other, context):
        sign = self._sign ^ other._sign
        found = _nan(self, other, context)
        if found is not None:
            return found, found
        if self._kind:
            if other._kind:
                wrong = _invalid(context)
                return wrong, wrong
            context._signal(INVALID)
            return _new(sign, 0, 0, "F"), _new(0, 0, 0, "n")
        if other._kind:
            return _new(sign, 0, 0), _finish(self._sign, self._int, self._exp, context)
        if not other._int:
            if not self._int:
                wrong = _invalid(context, UNDEFINED)
                return wrong, wrong
            context._signal(INVALID | BY_ZERO)
            return _new(sign, 0, 0, "F"), _new(0, 0, 0, "n")
        parts = _integer_division(self, other, context)
        if parts is None:
            wrong = _invalid(context, IMPOSSIBLE)
            return wrong, wrong
        quotient, rest, exponent = parts
        if rest is None:
            remainder = _finish(self._sign, self._int, self._exp, context)
        else:
            remainder = _finish(self._sign, rest, exponent, context)
        return _finish(sign, quotient, 0, context), remainder


    def _divide_int(self, other, context):
        found = _nan(self, other, context)
        if found is not None:
            return found
        sign = self._sign ^ other._sign
        if self._kind:
            return _invalid(context) if other._kind else _new(sign, 0, 0, "F")
        if not other._kind and not other._int:
            if not self._int:
                return _invalid(context, UNDEFINED)
            context._signal(BY_ZERO)
            return _new(sign, 0, 0, "F")
        if other._kind:
            return _new(sign, 0, 0)
        parts = _integer_division(self, other, context)
        return _invalid(context, IMPOSSIBLE) if parts is None else _finish(sign, parts[0], 0, context)


    def _remainder(self, other, context):
        found = _nan(self, other, context)
        if found is not None:
            return found
        if self._kind:
            return _invalid(context)
        if not other._kind and not other._int:
            return _invalid(context, INVALID if self._int else UNDEFINED)
        if other._kind:
            return _finish(self._sign, self._int, self._exp, context)
        parts = _integer_division(self, other, context)
        if parts is None:
            return _invalid(context, IMPOSSIBLE)
        _, rest, exponent = parts
        if rest is None:
            return _finish(self._sign, self._int, self._exp, context)
        return _finish(self._sign, rest, exponent, context)


    def remainder_near(self, other, context=None):
        '''What is left of a division whose quotient is the nearest integer.'''
        context = context or getcontext()
        other = _operand(other)
        found = _nan(self, other, context)
        if found is not None:
            return found
        if self._kind:
            return _invalid(context)
        if other._kind:
            return _finish(self._sign, self._int, self._exp, context)
        if not other._int:
            return _invalid(context, INVALID if self._int else UNDEFINED)
        exponent = min(self._exp, other._exp)
        if count_digits(self._int) + self._exp - count_digits(other._int) - other._exp > context.prec:
            return _invalid(context, IMPOSSIBLE)
        if count_digits(self._int) + self._exp < count_digits(other._int) + other._exp - 1 and self._exp <= other._exp:
            return _finish(self._sign, self._int, self._exp, context)
        if not self._int:
            return _finish(self._sign, 0, exponent, context)
        divisor = other._int * ten(other._exp - exponent)
        quotient, rest = divmod(self._int * ten(self._exp - exponent), divisor)
        sign = self._sign
        if rest * 2 > divisor or rest * 2 == divisor and quotient & 1:
            rest, quotient, sign = divisor - rest, quotient + 1, sign ^ 1
        if count_digits(quotient) > context.prec:
            return _invalid(context, IMPOSSIBLE)
        return _finish(sign if rest else self._sign, rest, exponent, context)


    def fma(self, other, third, context=None):
        '''self * other + third, rounded once.'''
        context = context or getcontext()
        other, third = _operand(other), _operand(third)
        found = _nan(self, other, context) if "N" not in (self._kind, other._kind, third._kind) else None
        if found is None and (self._kind in ("n", "N") or other._kind in ("n", "N") or third._kind in ("n", "N")):
            if "N" in (self._kind, other._kind):
                return _nan(self, other, context)
            if third._kind == "N" or self._kind != "n" and other._kind != "n":
                return _nan(third, None, context)
            return _nan(self, other, context)
        if found is not None:
            return found
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            if not self._kind and not self._int or not other._kind and not other._int:
                return _invalid(context)
            product = _new(sign, 0, 0, "F")
        else:
            product = _new(sign, self._int * other._int, self._exp + other._exp)
        return _add(product, third, context)


    def _plus(self, context):
        found = _nan(self, None, context)
        if found is not None:
            return found
        if self._kind:
            return _new(self._sign, 0, 0, "F")
        sign = self._sign
        if not self._int and context.rounding != ROUND_FLOOR:
            sign = 0
        return _finish(sign, self._int, self._exp, context)


    def _minus(self, context):
        found = _nan(self, None, context)
        if found is not None:
            return found
        if self._kind:
            return _negated(self)
        sign = self._sign ^ 1
        if not self._int and context.rounding != ROUND_FLOOR:
            sign = 0
        return _finish(sign, self._int, self._exp, context)


    def _abs(self, context):
        found = _nan(self, None, context)
        if found is not None:
            return found
        return _new(0, 0, 0, "F") if self._kind else _finish(0, self._int, self._exp, context)


    def _binary(operation, name):
        '''An operator, and the one with its operands the other way round.'''
        def forward(self, other, /):
            other = _number_of(other)
            return NotImplemented if other is None else operation(self, other, getcontext())

        def backward(self, other, /):
            other = _number_of(other)
            return NotImplemented if other is None else operation(other, self, getcontext())

        for method, function in ((f"__{name}__", forward), (f"__r{name}__", backward)):
            function.__name__ = method
            function.__qualname__ = "Decimal." + method
            setattr(Decimal, method, function)


    for _operation, _name in ((_add, "add"), (_subtract, "sub"), (_multiply, "mul"), (_divide, "truediv"),
                              (_divide_int, "floordiv"), (_remainder, "mod"), (_divmod, "divmod")):
        _binary(_operation, _name)
    Decimal.__neg__ = lambda self: _minus(self, getcontext())
    Decimal.__pos__ = lambda self: _plus(self, getcontext())
    Decimal.__abs__ = lambda self: _abs(self, getcontext())


    def _fraction_digits(self):
        return -self._exp if self._exp < 0 else 0


    def _is_integer(self):
        return not self._kind and (self._exp >= 0 or not self._int or self._int % ten(
            min(-self._exp, count_digits(self._int) + 1)) == 0)


    def _int_value(self):
        value = self._int * ten(self._exp) if self._exp >= 0 else self._int // ten(-self._exp)
        return -value if self._sign else value


    def _power(self, other, modulo=None, context=None):
        context = context or getcontext()
        if modulo is not None:
            return _modular_power(self, other, modulo, context)
        found = _nan(self, other, context)
        if found is not None:
            return found
        if not other._kind and not other._int:
            return _invalid(context) if not self._kind and not self._int else _new(0, 1, 0)
        is_integer = _is_integer(other)
        if other._kind:
            is_integer = False
        negative = other._sign
        odd = is_integer and other._exp <= 0 and _int_value(other) & 1
        if self._sign and not is_integer and (self._int or self._kind) and not (other._kind and not self._kind):
            return _invalid(context)
        if self._sign and other._kind and self._int:
            return _invalid(context)
        sign = int(bool(self._sign and odd))
        if self._kind:
            return _new(sign, 0, 0) if negative else _new(sign, 0, 0, "F")
        if not self._int:
            if negative:
                if other._kind:
                    return _new(0, 0, 0, "F")
                return _new(sign, 0, 0, "F")
            return _new(sign, 0, 0)
        order = _new(0, self._int, self._exp)._order(_new(0, 1, 0))
        if other._kind:
            if order == 0:
                context._signal(INEXACT | ROUNDED)
                return _new(0, ten(context.prec - 1), 1 - context.prec)
            return _new(0, 0, 0, "F") if (order > 0) != bool(negative) else _new(0, 0, 0)
        if order == 0 and not is_integer:
            context._signal(INEXACT | ROUNDED)
            return _new(sign, ten(context.prec - 1), 1 - context.prec)
        digits, exponent = _reduced(self)
        if is_integer and order == 0:
            count = abs(_int_value(other)) if count_digits(other._int) + other._exp < 40 else 10 ** 40
            exponent = 0 if negative else max(self._exp * count, 1 - context.prec)
            status = ROUNDED if self._exp * count < 1 - context.prec else 0
            if status:
                context._signal(status)
            return _finish(sign, ten(-exponent), exponent, context)
        # Far out of range: the exponent of the result is about y * log10 x.
        lead = self._exp + count_digits(self._int) - 1
        size = other._exp + count_digits(other._int)
        distance = abs(lead) if lead not in (0, -1) else 0
        if size > 60 or distance and size + count_digits(distance) > 25:
            grows = (order > 0) != bool(negative)
            return _finish(sign, 1, MAX_EMAX * 4 if grows else MIN_ETINY * 4, context, INEXACT | ROUNDED)
        if is_integer:
            count = abs(_int_value(other))
            if count * count_digits(digits) <= max(4 * context.prec, 400) or digits == 1 and count < 10 ** 20:
                value = digits ** count if digits != 1 else 1
                places = exponent * count
                if negative:
                    return _reciprocal(sign, value, places, context)
                wanted = self._exp * count
                size = count_digits(value)
                if places > wanted:
                    pad = min(places - wanted, max(context.prec - size, 0))
                    value, places = value * ten(pad), places - pad
                    if places > wanted:
                        context._signal(ROUNDED)
                return _finish(sign, value, places, context)
        return _inexact(sign, lambda places: _math.power(
            digits, exponent, -other._int if negative else other._int, other._exp, places), context, context.rounding)


    def _reduced(number):
        digits, exponent = number._int, number._exp
        while digits % 10 == 0:
            digits //= 10
            exponent += 1
        return digits, exponent


    def _reciprocal(sign, value, places, context):
        shift = count_digits(value) + context.prec + 1
        quotient, rest = divmod(ten(shift), value)
        return _nearest(sign, quotient, rest, -places - shift, min(0, -places), context) if rest else (
            _nearest(sign, quotient, 0, -places - shift, -places if places <= 0 else 0, context))


    def _inexact(sign, compute, context, rounding=ROUND_HALF_EVEN):
        '''Rounds an irrational result: more digits are computed until the rounding is certain.'''
        work = context._set(rounding=rounding)
        extra = 8
        while True:
            digits, exponent = compute(context.prec + extra)
            surplus = count_digits(digits) - context.prec - 4
            if surplus > 0:
                digits, exponent = digits // ten(surplus), exponent + surplus
            tail = digits % 10000
            if not 4995 <= tail <= 5005 and 5 <= tail <= 9995 or extra > 4 * context.prec + 60:
                break
            extra *= 2
        if digits % 5 == 0:
            digits += 1
        result = _finish(sign, digits, exponent, work)
        context._signal(work._flags | INEXACT | ROUNDED)
        return result


    def _modular_power(self, other, modulo, context):
        for number in (self, other, modulo):
            if number._kind == "N":
                return _nan(number, None, context)
        for number in (self, other, modulo):
            if number._kind == "n":
                return _quiet(number, context)
        if not (_is_integer(self) and _is_integer(other) and _is_integer(modulo)) or other._sign or not modulo._int or (
                not other._int and not self._int) or modulo._exp + count_digits(modulo._int) > context.prec:
            return _invalid(context)
        if self._exp > 10 ** 6 or other._exp > 10 ** 6:
            return _invalid(context)
        base, exponent, modulus = abs(_int_value(self)), _int_value(other), abs(_int_value(modulo))
        sign = int(bool(self._sign and exponent & 1))
        return _new(sign, pow(base, exponent, modulus), 0)


    def _raise_to(self, other, modulo=None):
        other = _number_of(other)
        if other is None:
            return NotImplemented
        if modulo is not None:
            modulo = _number_of(modulo)
            if modulo is None:
                return NotImplemented
        return _power(self, other, modulo)


    def _raised_by(self, other, modulo=None):
        other = _number_of(other)
        return NotImplemented if other is None else _power(other, self)


    _raise_to.__name__, _raised_by.__name__ = "__pow__", "__rpow__"
    Decimal.__pow__, Decimal.__rpow__ = _raise_to, _raised_by


    def sqrt(self, context=None):
        '''The square root.'''
        context = context or getcontext()
        found = _nan(self, None, context)
        if found is not None:
            return found
        if self._kind:
            return _invalid(context) if self._sign else _new(0, 0, 0, "F")
        if not self._int:
            return _finish(self._sign, 0, self._exp >> 1, context)
        if self._sign:
            return _invalid(context)
        ideal = self._exp >> 1
        digits, exponent = (self._int * 10, self._exp - 1) if self._exp & 1 else (self._int, self._exp)
        shift = max(context.prec + 2 - (count_digits(digits) >> 1), 0)
        digits *= ten(2 * shift)
        root = isqrt(digits)
        even = context._set(rounding=ROUND_HALF_EVEN)
        result = _nearest(0, root, digits - root * root, (exponent >> 1) - shift, ideal, even)
        context._signal(even._flags)
        return result


    def exp(self, context=None):
        '''e to the number.'''
        context = context or getcontext()
        found = _nan(self, None, context)
        if found is not None:
            return found
        if self._kind:
            return _new(0, 0, 0) if self._sign else _new(0, 0, 0, "F")
        if not self._int:
            return _new(0, 1, 0)
        lead = self._exp + count_digits(self._int)
        if lead > 22:
            return _with_even(0, 1, MIN_ETINY * 4 if self._sign else MAX_EMAX * 4, context)
        if lead < -context.prec - 2:
            prec = context.prec + 3
            return _with_even(0, ten(prec) + (-1 if self._sign else 1), -prec, context)
        value = -self._int if self._sign else self._int

        def compute(places):
            places += max(lead, 0) + 5
            shift = places + self._exp
            return _math.exponential(value * ten(shift) if shift >= 0 else value // ten(-shift), places)

        return _inexact(0, compute, context)


    def _with_even(sign, digits, exponent, context):
        even = context._set(rounding=ROUND_HALF_EVEN)
        result = _finish(sign, digits, exponent, even)
        context._signal(even._flags)
        return result


    def _logarithm(self, context, base_ten):
        found = _nan(self, None, context)
        if found is not None:
            return found
        if not self._kind and not self._int:
            return _new(1, 0, 0, "F")
        if self._sign:
            return _invalid(context)
        if self._kind:
            return _new(0, 0, 0, "F")
        digits, exponent = _reduced(self)
        if digits == 1 and (base_ten or exponent == 0):
            return _finish(int(exponent < 0), abs(exponent), 0, context)

        def compute(places):
            # Near 1 the leading digits are zeros.
            lead = exponent + count_digits(digits) - 1
            near = 0
            if lead in (0, -1):
                unit = ten(-exponent) if exponent < 0 else 1
                near = max(count_digits(unit) - count_digits(abs(digits - unit)), 0) if exponent < 0 else 0
            places += near + 5
            value = _math.natural_log(digits, exponent, places)
            if base_ten:
                value = value * ten(places) // _math.log_of_ten(places)
            signs.append(value < 0)
            return abs(value), -places

        signs = []
        result = _inexact(0, compute, context)
        return _negated(result) if signs[-1] else result


    def ln(self, context=None):
        '''The natural logarithm.'''
        return _logarithm(self, context or getcontext(), False)


    def log10(self, context=None):
        '''The logarithm to base ten.'''
        return _logarithm(self, context or getcontext(), True)


    for _function in (_add, _subtract, _multiply, _divide, _divide_int, _divmod, _remainder, remainder_near, fma, _plus,
                      _minus, _abs, _power, sqrt, exp, ln, log10):
        setattr(Decimal, _function.__name__, _function)
    import _decimal_methods
    """#
}
