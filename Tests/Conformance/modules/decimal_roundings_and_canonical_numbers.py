"""Every rounding of decimal, and canonical numbers."""
import decimal


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for name in ("ROUND_DOWN", "ROUND_CEILING", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN", "ROUND_05UP", "ROUND_UP", "ROUND_FLOOR", "ROUND_HALF_UP"):
    rounding = getattr(decimal, name)
    print(rounding, [str(decimal.Decimal(text).quantize(decimal.Decimal(1), rounding=rounding)) for text in ("2.5", "-2.5", "3.5", "2.1", "-2.6", "5.1", "10.9", "-0.5")])
context = decimal.Context(prec=3)
value = decimal.Decimal("1.2345")
print(context.canonical(value), context.is_canonical(value), outcome(context.canonical, 5), outcome(context.is_canonical, "x"))
