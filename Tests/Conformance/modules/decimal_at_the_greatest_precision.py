import decimal

D = decimal.Decimal
context = decimal.getcontext()
context.prec, context.Emax, context.Emin = decimal.MAX_PREC, decimal.MAX_EMAX, decimal.MIN_EMIN


def factorial(n, m):
    if n > m:
        return factorial(m, n)
    if m == 0:
        return 1
    if n == m:
        return n
    return factorial(n, (n + m) // 2) * factorial((n + m) // 2 + 1, m)


print(factorial(D(50), 0), len(str(factorial(D(1000), 0))))
for text in (
    "D(10) // D(3)", "D(10) % D(3)", "divmod(D(17), D(-5))", "D(17).remainder_near(D(5))", "D('1e5') // D('1e-5')",
    "D(4) / D(2)", "D(1) / D(8)", "D(10 ** 20) / D(5 ** 9)", "D(1) / D(3)", "D(2) ** 100", "D(12).sqrt()",
):
    try:
        print(text, eval(text))
    except MemoryError:
        print(text, "takes too much memory")
context.prec = 5
for text in ("D(99999) // D(1)", "D(100000) // D(1)", "D(100000) % D(7)", "divmod(D(10 ** 6), D(3))"):
    try:
        print(text, eval(text))
    except decimal.InvalidOperation as error:
        print(text, error)
