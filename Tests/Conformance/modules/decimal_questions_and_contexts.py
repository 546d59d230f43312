"""Every question of decimals, every operation of contexts by name, flags and traps."""
import decimal
from decimal import Context, Decimal


def show(call, *args, **keywords):
    try:
        print(" ", repr(call(*args, **keywords)))
    except Exception as error:
        print(" ", type(error).__name__, error)


values = [Decimal(text) for text in ("0", "-0.00", "1", "-1.50", "12345.678", "1E+3", "NaN", "sNaN12", "-Infinity",
    "1E-400")]
for name in """adjusted as_tuple as_integer_ratio canonical conjugate copy_abs copy_negate exp is_canonical is_finite
is_infinite is_nan is_normal is_qnan is_signed is_snan is_subnormal is_zero ln log10 logb logical_invert next_minus
next_plus normalize number_class radix sqrt to_eng_string to_integral to_integral_exact to_integral_value""".split():
    print(name)
    for value in values:
        if name in ("exp", "ln", "log10") and str(value) == "12345.678":
            continue
        show(getattr(value, name))
pairs = [(Decimal("7.5"), Decimal("-2")), (Decimal("101"), Decimal("11")), (Decimal("1"), Decimal("NaN")),
    (Decimal("0"), 0),
         (Decimal("5"), "x"), (Decimal("Infinity"), 2)]
for name in """compare compare_signal compare_total compare_total_mag copy_sign logical_and logical_or logical_xor max
max_mag min min_mag next_toward quantize remainder_near rotate same_quantum scaleb shift""".split():
    print(name)
    for one, two in pairs:
        show(getattr(one, name), two)
print("fma")
show(Decimal(2).fma, 3, Decimal("0.5"))
context = Context(prec=5, rounding=decimal.ROUND_HALF_UP, Emin=-99, Emax=99)
print(context)
print(context.Etiny(), context.Etop(), context.capitals, context.radix(), context.copy() == context,
    type(context.copy()).__name__)
for name in """abs copy_abs copy_decimal copy_negate create_decimal create_decimal_from_float exp
is_finite is_infinite is_nan is_normal is_qnan is_signed is_snan is_subnormal is_zero ln log10 logb logical_invert minus
next_minus next_plus normalize number_class plus sqrt to_eng_string to_integral_exact to_integral_value to_sci_string to_integral""".split():
    print(name)
    for value in (Decimal("1.234567"), 4, 1.5, "x", Decimal("sNaN"), Decimal("1E+200")):
        show(getattr(context, name), value)
for name in """add compare compare_signal compare_total compare_total_mag copy_sign divide divide_int divmod logical_and
logical_or logical_xor max max_mag min min_mag multiply next_toward quantize remainder remainder_near rotate
same_quantum scaleb shift subtract power""".split():
    print(name)
    for one, two in ((Decimal("7.5"), 2), (10, 0), (Decimal(1), "x"), (101, 11)):
        show(getattr(context, name), one, two)
show(context.fma, 2, 3, 4)
show(context.power, 3, 4, 5)
show(context.power, 3, -1, modulo=5)
context.clear_flags()
context.divide(1, 3)
print([signal.__name__ for signal, raised in context.flags.items() if raised])
context.clear_flags()
print(any(context.flags.values()), context.traps[decimal.DivisionByZero])
context.clear_traps()
print(any(context.traps.values()), context.divide(1, 0), context.divide(0, 0), context.sqrt(-1))
print(sorted(signal.__name__ for signal, raised in context.flags.items() if raised))
for name in ("Clamped", "DecimalException", "DivisionByZero", "DivisionImpossible", "DivisionUndefined",
    "FloatOperation",
             "Inexact", "InvalidContext", "InvalidOperation", "Overflow", "Rounded", "Subnormal", "Underflow",
    "ConversionSyntax"):
    cls = getattr(decimal, name)
    print(name, [base.__name__ for base in cls.__mro__[1:]])
for name, value in (("prec", 0), ("prec", "x"), ("rounding", "none"), ("Emin", 1), ("Emax", -1), ("capitals", 2),
    ("clamp", 5), ("none", 1)):
    show(setattr, context, name, value)
with decimal.localcontext() as local:
    local.prec = 3
    print(Decimal(1) / 3, decimal.getcontext() is local)
with decimal.localcontext(Context(prec=2), rounding=decimal.ROUND_UP):
    print(Decimal(1) / 3)
print(Decimal(1) / 3)
show(decimal.localcontext, 5)
show(decimal.localcontext, none=1)
show(decimal.setcontext, 5)
print(Decimal.from_float(0.1), Decimal((1, (1, 2), -1)), decimal.DecimalTuple(0, (1,), 2))
show(Decimal.from_float, "x")
for value in ("1_000.5", " 1 ", "x", "", (2, (1,), 0), (0, (10,), 0), (0, (), "F"), (0, (1,), "x"), [], None, 1.5,
    10 ** 30, b"1"):
    show(Decimal, value)
print(round(Decimal("2.5")), round(Decimal("2.45"), 1), int(Decimal("-2.9")), float(Decimal("0.1")),
    complex(Decimal(2)), hash(Decimal(2)) == hash(2))
show(int, Decimal("NaN"))
show(round, Decimal("Infinity"))
show(float, Decimal("sNaN"))
print(divmod(Decimal(7), 2), 7 // Decimal(2), -7 % Decimal(2), 2 ** Decimal(3), Decimal(2) * 3, 3 - Decimal(1),
    1 / Decimal(4), divmod(9, Decimal(2)))
for call in (lambda: Decimal(1) + 1.5, lambda: Decimal(1) < 1.5, lambda: Decimal(1) == 1.0, lambda: Decimal(1) < "x",
    lambda: Decimal(1) % 0, lambda: Decimal(0) / 0, lambda: Decimal(1) // 0):
    show(call)
