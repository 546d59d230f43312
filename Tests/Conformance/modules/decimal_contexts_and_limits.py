"""The ready contexts of decimal, its limits, and the tuples that numbers are made of."""
import decimal
from decimal import BasicContext, Context, Decimal, DecimalTuple, DefaultContext, ExtendedContext


def attempt(call, *args, **keywords):
    try:
        print(call(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


for context in (BasicContext, DefaultContext, ExtendedContext):
    print(context)
    attempt(context.divide, Decimal(1), Decimal(3))
    attempt(context.divide, Decimal(1), Decimal(0))
    attempt(context.sqrt, Decimal(-1))
    attempt(context.create_decimal, "x")
    copied = context.copy()
    copied.prec = 3
    print(copied.create_decimal("1.23456"), copied.flags[decimal.Inexact], context.prec)
    context.clear_flags()
print(decimal.MAX_EMAX, decimal.MAX_PREC, decimal.MIN_EMIN, decimal.MIN_ETINY, decimal.HAVE_CONTEXTVAR, decimal.HAVE_THREADS)
for keywords in ({"prec": 0}, {"prec": decimal.MAX_PREC + 1}, {"Emax": decimal.MAX_EMAX + 1}, {"Emin": 1},
                 {"Emin": decimal.MIN_EMIN - 1}, {"clamp": 2}, {"capitals": 2}, {"rounding": "ROUND_NONE"}, {"prec": "3"},
                 {"traps": 5}):
    attempt(Context, **keywords)
attempt(Context, decimal.MAX_PREC, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN)
parts = Decimal("-12.50").as_tuple()
print(parts, parts.sign, parts.digits, parts.exponent, parts._fields, isinstance(parts, DecimalTuple))
print(Decimal(DecimalTuple(1, (1, 2), 3)), Decimal(DecimalTuple(sign=0, digits=(), exponent="F")),
      Decimal((0, [7, 0], -4)), parts._replace(sign=0))
for wrong in ((2, (1,), 0), (0, (10,), 0), (0, ("1",), 0), (0, (1,)), (0, 5, 0), (0, (1,), "x"), (0, (1,), 1.0)):
    attempt(Decimal, wrong)
attempt(DecimalTuple, 1)
attempt(DecimalTuple, 1, 2, 3, 4)
