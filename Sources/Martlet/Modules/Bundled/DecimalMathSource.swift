extension BundledModules {
  /// The module `_decimal_math`.
  static let decimalMath: StaticString = #"""
    '''Square roots, logarithms and powers for the module decimal, on integers that stand for fixed-point numbers.'''
    from math import isqrt
    from _decimal_context import count_digits, ten

    _logarithms = {}


    def log_of_ten(places):
        '''ln 10 times 10 ** places, within 1.'''
        known = _logarithms.get("places", -1)
        if known < places:
            _logarithms["places"] = places + 20
            _logarithms["value"] = known_log(10 * ten(places + 30), places + 30) // ten(10)
            known = places + 20
        return _logarithms["value"] // ten(known - places)


    def known_log(value, places):
        '''ln of a positive fixed-point number: square roots towards 1, then the series of the area tangent.'''
        extra = places + 10 + count_digits(places)
        unit = ten(extra)
        x = value * ten(extra - places)
        roots = 0
        while abs(x - unit) * 1000 > unit and roots < 4000:
            x = isqrt(x * unit)
            roots += 1
        y = (x - unit) * unit // (x + unit)
        square = y * y // unit
        total, power, n = 0, y, 1
        while power:
            total += power // n
            power = power * square // unit
            if power == -1:
                break
            n += 2
        return (total << roots + 1) // ten(extra - places)


    def natural_log(coefficient, exponent, places):
        '''ln(coefficient * 10 ** exponent) times 10 ** places, within a few units.'''
        shift = count_digits(coefficient) - 1
        mantissa = coefficient * ten(max(places + 10 - shift, 0))
        scale = max(places + 10, shift)
        if scale > places + 10:
            mantissa //= ten(scale - places - 10)
        powers = exponent + shift
        guard = count_digits(abs(powers)) + 10
        result = known_log(mantissa * ten(guard), places + 10 + guard)
        if powers:
            result += powers * log_of_ten(places + 10 + guard)
        return result // ten(10 + guard)


    def exponential(value, places):
        '''e to a fixed-point number: the digits of the result to `places` significant ones, and their exponent.'''
        return _exponential(value, places)


    def _exponential(value, places):
        size = count_digits(abs(value))
        extra = places * 2 + max(size - places, 0) + 20
        log = log_of_ten(extra)
        value *= ten(extra - places)
        powers, rest = divmod(value, log)
        halvings = max(8, isqrt(places))
        unit = ten(extra)
        small = rest >> halvings
        total, term, n = unit, small, 1
        while term:
            total += term
            n += 1
            term = term * small // (unit * n)
        for _ in range(halvings):
            total = total * total // unit
        return total, powers - extra


    def power(coefficient, exponent, y_coefficient, y_exponent, places):
        '''(coefficient * 10 ** exponent) ** (y_coefficient * 10 ** y_exponent): digits and their exponent.'''
        size = max(count_digits(abs(y_coefficient)) + y_exponent, 0) + 20
        work = places + size + 10
        log = natural_log(coefficient, exponent, work)
        product = log * y_coefficient
        product = product * ten(y_exponent) if y_exponent >= 0 else product // ten(-y_exponent)
        return exponential(product // ten(work - places - 10), places + 10)
    """#
}
