# Methods of numbers and of contexts, with the flags they set.
from decimal import *


class Own(Decimal):
    pass


values = [Decimal(text) for text in (
    "-0 0.00 1 -1.0 1E+2 -7.5 7.45 123456789012345678901234567890 1E-30 sNaN -Infinity").split()] + [-4, Own("2.5")]


def show(operation, context):
    context.clear_flags()
    try:
        result = repr(operation())
    except Exception as error:
        result = type(error).__name__
    return result + "".join(flag.__name__[0] for flag, is_set in context.flags.items() if is_set)


for chosen in (
        Context(prec=5, rounding=ROUND_FLOOR), Context(prec=9, rounding=ROUND_UP, Emin=-10, Emax=10),
        Context(prec=6, traps=[Inexact])):
    setcontext(chosen)
    context = getcontext()
    for x in values:
        line = [show(lambda: context.create_decimal(x), context), show(lambda: context.create_decimal(str(x)), context)]
        if isinstance(x, Decimal):
            line += [show(getattr(x, name), context) for name in (
                "normalize", "to_integral_value", "to_integral", "to_integral_exact", "copy_abs", "copy_negate", "adjusted")]
            line.append(show(lambda: x.to_integral_exact(rounding=ROUND_UP), context))
            line.append(show(lambda: x.normalize(context=ExtendedContext), context))
            if not x.is_nan():
                line.append(str(hash(x)))
        for y in values[::6]:
            if isinstance(x, Decimal):
                line += [show(lambda: getattr(x, name)(y), context) for name in ("compare", "max", "min", "scaleb")]
            line.append(show(lambda: divmod(x, y), context))
            line += [show(lambda: getattr(context, name)(x, y), context) for name in (
                "add", "subtract", "multiply", "divide", "quantize", "compare", "max", "min", "scaleb")]
        print(*line)
for wrong in (
        lambda: Decimal(1).compare(), lambda: Decimal(1).max(1, 2), lambda: Decimal(1).max("x"), lambda: Context().add(1.5, 2), lambda: Decimal(1).scaleb(1, context=5), lambda: Decimal(1).normalize(5),
        lambda: Decimal("1.5").to_integral_value("X"), lambda: Context().create_decimal()):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
