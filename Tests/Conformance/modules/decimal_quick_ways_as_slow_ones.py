import random
from decimal import *
R = random.Random(4); N = 300
MODES = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]
def num():
    k = R.randrange(12)
    if k == 0: return R.choice(['0', '-0', '0.00', '0e5', '-0E-9', '1', '10', '5', '-5', '100', '0.5', '1e-7', '1E+3', '.5', '5.', '+3.', '1_000', ' 7 ', 'NaN', 'Infinity', '-inf', 'sNaN', '', '.', '1e', 'e5', '1.2.3', '--1', '٣'])
    n = R.choice([1, 2, 3, 5, 9, 18, 19, 20, 27, 28, 29, 38, 40, 60, 100])
    s = ''.join(R.choice('0123456789' if R.random() < .8 else '0059') for _ in range(n))
    if R.random() < .3: s = R.choice('159') + '0' * R.randrange(30)
    if R.random() < .7:
        p = R.randrange(len(s) + 1); s = s[:p] + '.' + s[p:]
    if R.random() < .3: s += R.choice('eE') + str(R.randrange(-40, 40))
    return R.choice(['', '-', '', '+']) + s
def val():
    k = R.randrange(14)
    if k == 0: return R.randrange(-10, 10)
    if k == 1: return R.choice([True, 10 ** 30, -(10 ** 25) + 1, 1 << 64, 0, 1.5, 'x', 1j])
    return Decimal(num())
def show(f):
    try: r = f()
    except Exception as e: return type(e).__name__ + ' ' + str(e)
    return repr(r)
ops = [('add', lambda a, b: a + b), ('sub', lambda a, b: a - b), ('mul', lambda a, b: a * b), ('div', lambda a, b: a / b), ('fdiv', lambda a, b: a // b), ('mod', lambda a, b: a % b), ('lt', lambda a, b: a < b), ('eq', lambda a, b: a == b), ('ge', lambda a, b: a >= b), ('ne', lambda a, b: a != b), ('gt', lambda a, b: a > b), ('le', lambda a, b: a <= b), ('neg', lambda a, b: -a), ('pos', lambda a, b: +a), ('abs', lambda a, b: abs(a)), ('bool', lambda a, b: bool(a)), ('hash', lambda a, b: hash(a) if isinstance(a, Decimal) and a == a else 0), ('int', lambda a, b: int(a)), ('floor', lambda a, b: a.__floor__()), ('ceil', lambda a, b: a.__ceil__()), ('float', lambda a, b: float(a)), ('str', lambda a, b: str(a)), ('round', lambda a, b: round(a)), ('round1', lambda a, b: round(a, R.randrange(-5, 30))), ('q', lambda a, b: a.quantize(b)), ('q2', lambda a, b: a.quantize(Decimal(1).scaleb(R.randrange(-20, 5)))), ('q3', lambda a, b: a.quantize(Decimal('0.01'), rounding=R.choice(MODES))), ('q4', lambda a, b: a.quantize(Decimal('0.01'), R.choice(MODES), Context(prec=R.choice([5, 20])))), ('fmt', lambda a, b: format(a, R.choice(['', '.2f', ',.2f', '+.3f', ' .0f', '12.4f', ',f', 'f', '.1%', '%', '20,.2f', '010.2f', '.3e', '<12.2f', 'g', ',', '.5', '.30F', '6.1%', '>8']))), ('max', lambda a, b: max(a, b)), ('pow', lambda a, b: a ** R.choice([2, 3, 10, -1, 0, 1, 7])), ('sum', lambda a, b: sum([a, b, a])), ('hash2', lambda a, b: hash(Decimal(str(a)[:9])))]
for i in range(N):
    c = getcontext()
    if i % 7 == 0:
        c = Context(prec=R.choice([1, 2, 3, 5, 9, 28, 28, 50, 100]), rounding=R.choice(MODES), traps=R.choice([[], [InvalidOperation, DivisionByZero, Overflow], [Inexact], [Rounded], [Clamped, Subnormal, Underflow]]))
        if R.random() < .2: c.Emax = R.choice([9, 50, 999]); c.Emin = -R.choice([9, 50, 999])
        if R.random() < .1: c.clamp = 1
        setcontext(c); c = getcontext()
    c.clear_flags()
    try: a, b = val(), val()
    except InvalidOperation as e: print(i, 'new', e); continue
    n, f = R.choice(ops)
    print(i, n, repr(a), repr(b), show(lambda: f(a, b)), [s.__name__ for s in c.flags if c.flags[s]])
