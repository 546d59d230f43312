extension BundledModules {
  /// The module `_decimal_context`.
  static let decimalContext: StaticString = #"""
    '''Signals, rounding and contexts of the module decimal.'''
    import _runtime
    import contextvars as _contextvars

    MAX_PREC = MAX_EMAX = 999999999999999999
    MIN_EMIN = -999999999999999999
    MIN_ETINY = -1999999999999999997

    modes = (
        "ROUND_UP", "ROUND_DOWN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN",
        "ROUND_05UP")
    (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
     ROUND_05UP) = modes


    class DecimalException(ArithmeticError):
        '''What a calculation may signal.'''


    class Clamped(DecimalException):
        '''The exponent was changed to fit.'''


    class Inexact(DecimalException):
        '''The result was rounded and digits other than zero were lost.'''


    class Rounded(DecimalException):
        '''Digits were lost, if only zeros.'''


    class Subnormal(DecimalException):
        '''The exponent is below Emin.'''


    class InvalidOperation(DecimalException):
        '''The operation makes no sense.'''


    class DivisionByZero(DecimalException, ZeroDivisionError):
        '''A number other than zero was divided by zero.'''


    class Overflow(Inexact, Rounded):
        '''The result is too large.'''


    class Underflow(Inexact, Rounded, Subnormal):
        '''The result is too small.'''


    class FloatOperation(DecimalException, TypeError):
        '''A float was mixed in.'''


    class ConversionSyntax(InvalidOperation):
        '''A text is no number.'''


    class DivisionImpossible(InvalidOperation):
        '''The integer quotient has too many digits.'''


    class DivisionUndefined(InvalidOperation, ZeroDivisionError):
        '''Zero was divided by zero.'''


    class InvalidContext(InvalidOperation):
        '''The context has impossible values.'''


    # The status of an operation is a set of bits; the first five are all InvalidOperation.
    (INVALID, SYNTAX, IMPOSSIBLE, UNDEFINED, CONTEXT, FLOAT, BY_ZERO, OVERFLOW, UNDERFLOW, SUBNORMAL, INEXACT, ROUNDED,
     CLAMPED) = [1 << bit for bit in range(13)]
    _conditions = (
        InvalidOperation, ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext, FloatOperation,
        DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)
    _any_invalid = INVALID | SYNTAX | IMPOSSIBLE | UNDEFINED | CONTEXT
    # In the order in which contexts show them.
    _signals = (
        InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)
    _shown_signals = (
        Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)
    _bits = {kind: 1 << bit for bit, kind in enumerate(_conditions)}
    _bits[InvalidOperation] = _any_invalid
    for _kind in (*_conditions, DecimalException):
        _kind.__module__ = "decimal"

    tens = [10 ** power for power in range(128)]


    def ten(power):
        '''A power of ten.'''
        return tens[power] if power < 128 else 10 ** power


    def count_digits(number):
        '''The decimal digits of a number, one for zero.'''
        if number < 10:
            return 1
        digits = number.bit_length() * 301029995663981195 // 1000000000000000000
        return digits + 1 if number >= ten(digits) else digits


    def round_digits(sign, coefficient, count, mode):
        '''Drops the last digits of a coefficient: what is left, and whether they were other than zero.'''
        if count <= 0:
            return coefficient * ten(-count), False
        unit = ten(count)
        if coefficient < unit and mode in (ROUND_HALF_EVEN, ROUND_DOWN) and coefficient * 2 < unit:
            return 0, coefficient != 0
        quotient, rest = divmod(coefficient, unit)
        if not rest:
            return quotient, False
        if mode == ROUND_HALF_EVEN:
            up = rest * 2 > unit or rest * 2 == unit and quotient & 1
        elif mode == ROUND_DOWN:
            up = False
        elif mode == ROUND_HALF_UP:
            up = rest * 2 >= unit
        elif mode == ROUND_UP:
            up = True
        elif mode == ROUND_CEILING:
            up = not sign
        elif mode == ROUND_FLOOR:
            up = sign
        elif mode == ROUND_HALF_DOWN:
            up = rest * 2 > unit
        else:
            up = quotient % 5 == 0
        return quotient + 1 if up else quotient, True


    class SignalDict:
        '''The flags or traps of a context as a mapping.'''
        __slots__ = ("_context", "_field")
        __hash__ = None

        def __init__(self, context, field):
            self._context = context
            self._field = field

        def __getitem__(self, signal):
            return getattr(self._context, self._field) & self._bit(signal) != 0

        def __setitem__(self, signal, value):
            bit = self._bit(signal)
            old = getattr(self._context, self._field)
            object.__setattr__(self._context, self._field, old | bit if value else old & ~bit)

        @staticmethod
        def _bit(signal):
            if signal not in _signals:
                raise KeyError(_valid_signals)
            return _bits[signal]

        def __delitem__(self, signal):
            raise ValueError("signal keys cannot be deleted")

        def __iter__(self):
            return iter(_signals)

        def __len__(self):
            return len(_signals)

        def __contains__(self, signal):
            return signal in _signals

        def keys(self):
            return dict(self.items()).keys()

        def values(self):
            return dict(self.items()).values()

        def items(self):
            return [(signal, self[signal]) for signal in _signals]

        def get(self, signal, default=None):
            return self[signal] if signal in _signals else default

        def update(self, other=()):
            for signal, value in (other.items() if hasattr(other, "items") else other):
                self[signal] = value

        def copy(self):
            return dict(self.items())

        def __eq__(self, other):
            if isinstance(other, SignalDict):
                return self.items() == other.items()
            return dict(self.items()) == other if isinstance(other, dict) else NotImplemented

        def __repr__(self):
            return "{" + ", ".join([f"{signal!r}:{value}" for signal, value in self.items()]) + "}"


    SignalDict.__module__ = "decimal"


    _valid_signals = ("valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n"
                      "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]")


    def _signal_bits(value):
        if isinstance(value, (list, tuple)):
            bits = 0
            for signal in value:
                if signal not in _signals:
                    raise KeyError(_valid_signals)
                bits |= _bits[signal]
            return bits
        if isinstance(value, SignalDict):
            return getattr(value._context, value._field)
        if not isinstance(value, dict):
            raise TypeError("argument must be a signal dict")
        if set(value) != set(_signals):
            raise KeyError("invalid signal dict")
        bits = 0
        for signal, on in value.items():
            if on:
                bits |= _bits[signal]
        return bits


    def _between(name, low, high, shown):
        def check(value):
            if not isinstance(value, int):
                raise TypeError("an integer is required")
            if not low <= value <= high:
                raise ValueError(f"valid range for {name} is {shown}")
            return int(value)

        return check


    def _valid_rounding(value):
        if value not in modes:
            raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                            "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        return value


    def _zero_or_one(name):
        def check(value):
            if not isinstance(value, int):
                raise TypeError("an integer is required")
            if value not in (0, 1):
                raise ValueError(f"valid values for {name} are 0 or 1")
            return int(value)

        return check


    _checks = {
        "prec": _between("prec", 1, MAX_PREC, "[1, MAX_PREC]"), "rounding": _valid_rounding,
        "Emin": _between("Emin", MIN_EMIN, 0, "[MIN_EMIN, 0]"), "Emax": _between("Emax", 0, MAX_EMAX, "[0, MAX_EMAX]"),
        "capitals": _zero_or_one("capitals"), "clamp": _zero_or_one("clamp")}


    @_runtime.name_with_module
    class Context:
        '''How to calculate: precision, rounding, limits of the exponent, what was signalled and what raises.'''
        __slots__ = ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "_flags", "_traps")
        __hash__ = None

        def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,
                     traps=None):
            given = (prec, rounding, Emin, Emax, capitals, clamp)
            base = DefaultContext
            for name, value in zip(_checks, given):
                if value is not None:
                    setattr(self, name, value)
                else:
                    object.__setattr__(self, name, getattr(base, name) if base is not None else None)
            object.__setattr__(self, "_flags", 0 if flags is None else _signal_bits(flags))
            object.__setattr__(self, "_traps", base._traps if traps is None else _signal_bits(traps))

        def __setattr__(self, name, value):
            check = _checks.get(name)
            if check is not None:
                object.__setattr__(self, name, check(value))
            elif name == "flags" or name == "traps":
                object.__setattr__(self, "_" + name, _signal_bits(value))
            else:
                raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")

        def __delattr__(self, name):
            raise AttributeError("context attributes cannot be deleted")

        @property
        def flags(self):
            return SignalDict(self, "_flags")

        @property
        def traps(self):
            return SignalDict(self, "_traps")

        def __repr__(self):
            flags, traps = [
                "[" + ", ".join([signal.__name__ for signal in _shown_signals if bits & _bits[signal]]) + "]"
                for bits in (self._flags, self._traps)]
            return (f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
                    f"capitals={self.capitals}, clamp={self.clamp}, flags={flags}, traps={traps})")

        def copy(self):
            '''A copy with its own flags.'''
            other = object.__new__(type(self))
            for name in Context.__slots__:
                object.__setattr__(other, name, getattr(self, name))
            return other

        __copy__ = copy

        def __reduce__(self):
            return type(self), (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                                [s for s in _signals if self.flags[s]], [s for s in _signals if self.traps[s]])

        def clear_flags(self):
            object.__setattr__(self, "_flags", 0)

        def clear_traps(self):
            object.__setattr__(self, "_traps", 0)

        def Etiny(self):
            return self.Emin - self.prec + 1

        def Etop(self):
            return self.Emax - self.prec + 1

        def radix(self):
            return _decimal(10)

        def _signal(self, status):
            '''Sets the flags of a status; raises if one of them is trapped.'''
            object.__setattr__(self, "_flags", self._flags | status)
            trapped = status & self._traps
            if trapped:
                listed = [kind for bit, kind in enumerate(_conditions) if trapped & 1 << bit]
                raise next(signal for signal in _signals if trapped & _bits[signal])(listed)

        def _set(self, **values):
            '''A copy with other values, which signals nothing.'''
            other = self.copy()
            for name, value in values.items():
                object.__setattr__(other, name, value)
            object.__setattr__(other, "_traps", 0)
            object.__setattr__(other, "_flags", 0)
            return other


    def _decimal(value):
        from decimal import Decimal
        return Decimal(value)


    def _delegate(name, count, method=None, converts_second=True):
        '''A method of contexts that is one of its first operand.'''
        method = method or name

        def first(value):
            from decimal import _operand
            return _operand(value)

        if count == 1:
            def operation(self, a, /):
                return getattr(first(a), method)(context=self)
        elif count == 2:
            def operation(self, a, b, /):
                return getattr(first(a), method)(first(b), context=self)
        else:
            def operation(self, a, b, c, /):
                return getattr(first(a), method)(first(b), first(c), context=self)
        operation.__name__ = name
        operation.__qualname__ = "Context." + name
        setattr(Context, name, operation)


    for _name in ("exp is_normal is_subnormal ln log10 logb logical_invert next_minus next_plus normalize "
                  "number_class sqrt to_eng_string to_integral_exact to_integral_value").split():
        _delegate(_name, 1)
    _delegate("to_integral", 1, "to_integral_value")
    _delegate("abs", 1, "_abs")
    _delegate("minus", 1, "_minus")
    _delegate("plus", 1, "_plus")
    _delegate("to_sci_string", 1, "_to_sci_string")
    for _name in ("compare compare_signal compare_total compare_total_mag copy_sign logical_and logical_or "
                  "logical_xor max max_mag min min_mag next_toward quantize remainder_near rotate same_quantum scaleb "
                  "shift").split():
        _delegate(_name, 2)
    for _name in ("add", "subtract", "multiply", "divide", "divide_int", "divmod", "remainder"):
        _delegate(_name, 2, "_" + _name)
    _delegate("fma", 3)


    def _power(self, a, b, modulo=None):
        '''a ** b, or a ** b % modulo.'''
        from decimal import _operand
        return _operand(a)._power(_operand(b), None if modulo is None else _operand(modulo), self)


    def _unary(name):
        def operation(self, a, /):
            from decimal import _operand
            return getattr(_operand(a), name)()

        operation.__name__ = name
        return operation


    Context.power = _power
    def _canonical(name):
        def operation(self, a, /):
            from decimal import Decimal
            if not isinstance(a, Decimal):
                raise TypeError("argument must be a Decimal")
            return a if name == "canonical" else True

        operation.__name__ = name
        return operation


    for _name in ("canonical", "is_canonical"):
        setattr(Context, _name, _canonical(_name))
    for _name in ("copy_abs copy_negate is_finite is_infinite is_nan is_qnan is_signed is_snan "
                  "is_zero").split():
        setattr(Context, _name, _unary(_name))
    Context.copy_decimal = lambda self, a, /: _copied(a)
    Context.__module__ = "decimal"


    def _copied(value):
        from decimal import _operand
        return _operand(value)


    def _create_decimal(self, num="0", /):
        '''A number rounded to the context.'''
        from decimal import _create
        return _create(num, self)


    def _create_decimal_from_float(self, f, /):
        '''The exact value of a float, rounded to the context.'''
        from decimal import Decimal, _create
        return _create(Decimal.from_float(f), self)


    Context.create_decimal = _create_decimal
    Context.create_decimal_from_float = _create_decimal_from_float

    DefaultContext = None
    _base = object.__new__(Context)
    for _name, _value in zip(Context.__slots__, (28, ROUND_HALF_EVEN, -999999, 999999, 1, 0, 0,
                                                 _any_invalid | BY_ZERO | OVERFLOW)):
        object.__setattr__(_base, _name, _value)
    DefaultContext = _base
    BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, traps=[
        InvalidOperation, DivisionByZero, Overflow, Underflow, Clamped])
    ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[])
    _current = _contextvars.ContextVar("decimal_context")


    def getcontext():
        '''The context of this thread or task.'''
        context = _current.get(None)
        if context is None:
            context = DefaultContext.copy()
            context.clear_flags()
            _current.set(context)
        return context


    def setcontext(context, /):
        '''Make a context that of this thread or task.'''
        if not isinstance(context, Context):
            raise TypeError("argument must be a context")
        if context in (DefaultContext, BasicContext, ExtendedContext):
            context = context.copy()
            context.clear_flags()
        _current.set(context)


    Context.__eq__ = object.__eq__


    class ContextManager:
        '''Another context for the body of a with.'''

        def __init__(self, context):
            self._new = context

        def __enter__(self):
            self._before = getcontext()
            setcontext(self._new)
            return self._new

        def __exit__(self, *details):
            setcontext(self._before)
            return False


    ContextManager.__module__ = "decimal"


    def localcontext(ctx=None, **kwargs):
        '''A context manager with a copy of a context, changed as told.'''
        context = getcontext() if ctx is None else ctx
        if not isinstance(context, Context):
            raise TypeError("optional argument must be a context")
        context = context.copy()
        for name, value in kwargs.items():
            if name not in _checks and name not in ("flags", "traps"):
                raise TypeError(f"'{name}' is an invalid keyword argument for this function")
            if value is not None:
                setattr(context, name, value)
        return ContextManager(context)
    """#
}
