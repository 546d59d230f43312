from decimal import Context, Decimal, ROUND_FLOOR


def show(result, context):
    print(result, [signal.__name__ for signal in context.flags if context.flags[signal]])


for prec, emin, emax, clamp, name, *operands in (
        (5, -99, 384, 1, "divmod", "0E+5", ".1000"), (16, -383, 9, 0, "remainder", "-23717E14", "-486"),
        (9, -383, 9, 1, "quantize", "-268089308.341", "1E4"), (28, -99, 999999, 1, "quantize", "0E+5", "1E1000"),
        (2, -99, 999999, 0, "to_integral_exact", "0.E-11"), (9, -999999, 99, 1, "fma", "500000", "-610", "-0E-7"),
        (28, -999999, 999999, 0, "add", "1", "0E-100"), (28, -999999, 999999, 0, "divide_int", "0E-9", "7")):
    context = Context(prec=prec, rounding=ROUND_FLOOR, Emin=emin, Emax=emax, clamp=clamp, traps=[])
    show(getattr(context, name)(*map(Decimal, operands)), context)
