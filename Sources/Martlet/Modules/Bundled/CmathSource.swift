extension BundledModules {
  /// The module `cmath`.
  static let cmath: StaticString = #"""
    '''Functions of complex numbers.'''
    import math as _math
    from _runtime import builtins as _builtins

    __all__ = [
        "acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh", "e", "exp", "inf", "infj", "isclose", "isfinite",
        "isinf", "isnan", "log", "log10", "nan", "nanj", "phase", "pi", "polar", "rect", "sin", "sinh", "sqrt", "tan", "tanh",
        "tau"]
    e, pi, tau, inf, nan = _math.e, _math.pi, _math.tau, _math.inf, _math.nan
    infj, nanj = complex(0.0, inf), complex(0.0, nan)
    _large = 1.7976931348623157e308 / 4
    _small = 2.2250738585072014e-308
    _log_large = _math.log(_large)


    def _complex(z):
        if isinstance(z, complex):
            return complex(z)
        if isinstance(z, (int, float)):
            return complex(z)
        for name in ("__complex__", "__float__", "__index__"):
            if hasattr(type(z), name):
                return complex(z)
        raise TypeError(f"must be real number, not {type(z).__name__}")


    def isfinite(z, /):
        z = _complex(z)
        return _math.isfinite(z.real) and _math.isfinite(z.imag)


    def isinf(z, /):
        z = _complex(z)
        return _math.isinf(z.real) or _math.isinf(z.imag)


    def isnan(z, /):
        z = _complex(z)
        return _math.isnan(z.real) or _math.isnan(z.imag)


    def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
        '''Whether two numbers are nearly equal.'''
        if rel_tol < 0 or abs_tol < 0:
            raise ValueError("tolerances must be non-negative")
        a, b = _complex(a), _complex(b)
        if a == b:
            return True
        if isinf(a) or isinf(b):
            return False
        difference = abs(a - b)
        return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol


    def phase(z, /):
        '''The angle of a number.'''
        z = _complex(z)
        return _math.atan2(z.imag, z.real)


    def polar(z, /):
        '''Size and angle.'''
        z = _complex(z)
        if isinf(z):
            return inf, phase(z)
        return abs(z), phase(z)


    def rect(r, phi, /):
        '''The number of a size and an angle.'''
        if not _math.isfinite(r) or not _math.isfinite(phi):
            if _math.isinf(phi):
                if r == 0 or _math.isnan(r):
                    return complex(0.0, 0.0) if r == 0 else complex(nan, nan)
                raise ValueError("math domain error")
            if _math.isinf(r):
                if _math.isnan(phi):
                    return complex(inf, nan)
                if phi == 0:
                    return complex(r, _math.copysign(0.0, phi) * _math.copysign(1.0, r))
                sign = 1 if r > 0 else -1
                return complex(_math.copysign(inf, _math.cos(phi)) * sign, _math.copysign(inf, _math.sin(phi)) * sign)
            if r == 0 and _math.isnan(phi):
                return complex(0.0, 0.0)
            return complex(nan, nan) if phi else complex(nan, 0.0)
        if phi == 0:
            return complex(r, r * phi)
        return complex(r * _math.cos(phi), r * _math.sin(phi))


    def sqrt(z, /):
        z = _complex(z)
        x, y = z.real, z.imag
        if isinf(z) or isnan(z):
            if _math.isinf(y):
                return complex(inf, y)
            if _math.isnan(x):
                return complex(nan, nan)
            if x == inf:
                return complex(inf, nan if _math.isnan(y) else _math.copysign(0.0, y))
            if x == -inf:
                return complex(nan, inf) if _math.isnan(y) else complex(0.0, _math.copysign(inf, y))
            return complex(nan, nan)
        if x == 0 and y == 0:
            return complex(0.0, y)
        a, b = abs(x), abs(y)
        if a < _small and b < _small and (a > 0 or b > 0):
            a = _math.ldexp(a, 53)
            s = _math.ldexp(_math.sqrt(a + _math.hypot(a, _math.ldexp(b, 53))), -27)
        else:
            a /= 8.0
            s = 2.0 * _math.sqrt(a + _math.hypot(a, b / 8.0))
        d = b / (2.0 * s)
        if x >= 0:
            return complex(s, _math.copysign(d, y))
        return complex(d, _math.copysign(s, y))


    def exp(z, /):
        z = _complex(z)
        x, y = z.real, z.imag
        if isinf(z) or isnan(z):
            if _math.isfinite(y):
                if x == inf and y == 0:
                    return complex(inf, y)
                if _math.isinf(x):
                    size = inf if x > 0 else 0.0
                    return complex(_math.copysign(size, _math.cos(y)), _math.copysign(size, _math.sin(y)))
                return complex(nan, y if y == 0 else nan)
            if x == -inf:
                return complex(0.0, 0.0)
            if _math.isinf(y) and not _math.isnan(x):
                raise ValueError("math domain error")
            return complex(inf if x == inf else nan, nan)
        if x > _log_large:
            size = _math.exp(x - 1.0)
            result = complex(size * _math.cos(y) * e, size * _math.sin(y) * e)
        else:
            size = _math.exp(x)
            result = complex(size * _math.cos(y), size * _math.sin(y))
        if isinf(result):
            raise OverflowError("math range error")
        return result


    def _log_size(x, y):
        a, b = abs(x), abs(y)
        if a > _large or b > _large:
            return _math.log(_math.hypot(a / 2.0, b / 2.0)) + _math.log(2.0)
        if a < _small and b < _small:
            return _math.log(_math.hypot(_math.ldexp(a, 53), _math.ldexp(b, 53))) - 53 * _math.log(2.0)
        size = _math.hypot(a, b)
        if 0.71 <= size <= 1.73:
            high, low = max(a, b), min(a, b)
            return _math.log1p((high - 1) * (high + 1) + low * low) / 2.0
        return _math.log(size)


    def _log(z):
        z = _complex(z)
        if isinf(z):
            return complex(inf, phase(z))
        if isnan(z):
            return complex(nan, nan)
        if not z:
            raise ValueError("math domain error")
        return complex(_log_size(z.real, z.imag), phase(z))


    def log(z, base=None, /):
        '''The logarithm, natural or to a base.'''
        result = _log(z)
        if base is None:
            return result
        divisor = _log(base)
        if not divisor:
            raise ValueError("math domain error")
        return result / divisor


    def log10(z, /):
        result = _log(z)
        ten = _math.log(10.0)
        return complex(result.real / ten, result.imag / ten)


    def cosh(z, /):
        z = _complex(z)
        x, y = z.real, z.imag
        if isinf(z) or isnan(z):
            if _math.isinf(y) and not _math.isnan(x):
                raise ValueError("math domain error")
            if _math.isinf(x) and _math.isfinite(y) and y != 0:
                return complex(_math.copysign(inf, _math.cos(y)),
                               _math.copysign(inf, _math.sin(y)) if x > 0 else -_math.copysign(inf, _math.sin(y)))
            if _math.isinf(x):
                return complex(inf, (y if x > 0 else -y) if y == 0 else nan)
            return complex(nan, 0.0 if x == 0 or y == 0 else nan)
        if abs(x) > _log_large:
            less = x - _math.copysign(1.0, x)
            result = complex(_math.cos(y) * _math.cosh(less) * e, _math.sin(y) * _math.sinh(less) * e)
        else:
            result = complex(_math.cos(y) * _math.cosh(x), _math.sin(y) * _math.sinh(x))
        if isinf(result):
            raise OverflowError("math range error")
        return result


    def sinh(z, /):
        z = _complex(z)
        x, y = z.real, z.imag
        if isinf(z) or isnan(z):
            if _math.isinf(y) and not _math.isnan(x):
                raise ValueError("math domain error")
            if _math.isinf(x) and _math.isfinite(y) and y != 0:
                return complex(_math.copysign(inf, _math.cos(y)) * (1 if x > 0 else -1), _math.copysign(inf, _math.sin(y)))
            if _math.isinf(x):
                return complex(x, y if y == 0 else nan)
            return complex(x if x == 0 else nan, y if y == 0 else nan)
        if abs(x) > _log_large:
            less = x - _math.copysign(1.0, x)
            result = complex(_math.cos(y) * _math.sinh(less) * e, _math.sin(y) * _math.cosh(less) * e)
        else:
            result = complex(_math.cos(y) * _math.sinh(x), _math.sin(y) * _math.cosh(x))
        if isinf(result):
            raise OverflowError("math range error")
        return result


    def tanh(z, /):
        z = _complex(z)
        x, y = z.real, z.imag
        if isinf(z) or isnan(z):
            if _math.isinf(y) and _math.isfinite(x):
                raise ValueError("math domain error")
            if _math.isinf(x) and _math.isfinite(y) and y != 0:
                return complex(_math.copysign(1.0, x), _math.copysign(0.0, 2.0 * _math.sin(y) * _math.cos(y)))
            if _math.isinf(x):
                return complex(_math.copysign(1.0, x), y if y == 0 else 0.0)
            return complex(nan, y if y == 0 else nan)
        if abs(x) > _log_large:
            return complex(_math.copysign(1.0, x), 4.0 * _math.sin(y) * _math.cos(y) * _math.exp(-2.0 * abs(x)))
        tx, ty = _math.tanh(x), _math.tan(y)
        cx = 1.0 / _math.cosh(x)
        product = tx * ty
        divisor = 1.0 + product * product
        return complex(tx * (1.0 + ty * ty) / divisor, ty / divisor * cx * cx)


    def _turn(z):
        return complex(-z.imag, z.real)


    def _back(z):
        return complex(z.imag, -z.real)


    def cos(z, /):
        return cosh(_turn(_complex(z)))


    def sin(z, /):
        return _back(sinh(_turn(_complex(z))))


    def tan(z, /):
        return _back(tanh(_turn(_complex(z))))


    def acos(z, /):
        z = _complex(z)
        x, y = z.real, z.imag
        if isinf(z) or isnan(z):
            if _math.isinf(x) or _math.isinf(y):
                if _math.isnan(x) or _math.isnan(y):
                    return complex(nan, -_math.copysign(inf, y) if _math.isinf(y) else inf)
                return complex(_math.atan2(abs(y), x), -_math.copysign(inf, y))
            return complex(pi / 2 if x == 0 else nan, nan)
        if abs(x) > _large or abs(y) > _large:
            size = _math.log(_math.hypot(x / 2.0, y / 2.0)) + _math.log(2.0) * 2.0
            return complex(_math.atan2(abs(y), x), _math.copysign(size, -y))
        s1, s2 = sqrt(complex(1.0 - x, -y)), sqrt(complex(1.0 + x, y))
        return complex(2.0 * _math.atan2(s1.real, s2.real), _math.asinh(s2.real * s1.imag - s2.imag * s1.real))


    def acosh(z, /):
        z = _complex(z)
        x, y = z.real, z.imag
        if isinf(z) or isnan(z):
            if isinf(z):
                return complex(inf, nan if _math.isnan(x) or _math.isnan(y) else _math.atan2(y, x))
            return complex(nan, nan)
        if abs(x) > _large or abs(y) > _large:
            return complex(_math.log(_math.hypot(x / 2.0, y / 2.0)) + _math.log(2.0) * 2.0, _math.atan2(y, x))
        s1, s2 = sqrt(complex(x - 1.0, y)), sqrt(complex(x + 1.0, y))
        return complex(_math.asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * _math.atan2(s1.imag, s2.real))


    def asinh(z, /):
        z = _complex(z)
        x, y = z.real, z.imag
        if isinf(z) or isnan(z):
            if isinf(z):
                if _math.isnan(x) or _math.isnan(y):
                    return complex(x if _math.isinf(x) else inf, nan)
                return complex(_math.copysign(inf, x), _math.atan2(y, abs(x)))
            return complex(nan, y if y == 0 else nan)
        if abs(x) > _large or abs(y) > _large:
            size = _math.log(_math.hypot(x / 2.0, y / 2.0)) + _math.log(2.0) * 2.0
            return complex(_math.copysign(size, x), _math.atan2(y, abs(x)))
        s1, s2 = sqrt(complex(1.0 + y, -x)), sqrt(complex(1.0 - y, x))
        return complex(_math.asinh(s1.real * s2.imag - s2.real * s1.imag),
                       _math.atan2(y, s1.real * s2.real - s1.imag * s2.imag))


    def asin(z, /):
        return _back(asinh(_turn(_complex(z))))


    def atanh(z, /):
        z = _complex(z)
        x, y = z.real, z.imag
        if isinf(z) or isnan(z):
            if _math.isinf(y):
                return complex(_math.copysign(0.0, x), _math.copysign(pi / 2, y))
            if _math.isinf(x):
                return complex(_math.copysign(0.0, x), nan if _math.isnan(y) else _math.copysign(pi / 2, y))
            return complex(x if x == 0 else nan, nan)
        if x < 0 or x == 0 and _math.copysign(1.0, x) < 0:
            return -atanh(-z)
        b = abs(y)
        root = _math.sqrt(_large)
        if x > root or b > root:
            size = _math.hypot(x / 2.0, y / 2.0)
            return complex(x / 4.0 / size / size, _math.copysign(pi / 2, y))
        if x == 1.0 and b < _math.sqrt(_small):
            if b == 0:
                raise ValueError("math domain error")
            return complex(-_math.log(_math.sqrt(b) / _math.sqrt(_math.hypot(b, 2.0))),
                           _math.copysign(_math.atan2(2.0, -b) / 2, y))
        return complex(_math.log1p(4.0 * x / ((1 - x) * (1 - x) + b * b)) / 4.0,
                       -_math.atan2(-2.0 * y, (1 - x) * (1 + x) - b * b) / 2.0)


    def atan(z, /):
        return _back(atanh(_turn(_complex(z))))

    _builtins(globals(), '''
    isfinite isinf isnan isclose phase polar rect sqrt exp log log10 cosh sinh tanh cos sin tan acos
    acosh asinh asin atanh atan
    ''')
    """#
}
