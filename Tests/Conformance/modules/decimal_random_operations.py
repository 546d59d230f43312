import random
from decimal import *
import decimal
R = random.Random(1)
n = 400
def num():
    k = R.random()
    if k < .04: return R.choice(["Inf","-Inf","NaN","sNaN","NaN12","-NaN","0","-0","0E+5","-0E-7","1","-1","10"])
    d = "".join(R.choice("0123456789") for _ in range(R.choice([1,2,3,5,9,12,20,30])))
    if R.random()<.2: d = R.choice(["1","5","9","99999","50000","12500"]) + "0"*R.randrange(6)
    s = R.choice(["","-"])+d
    if R.random()<.5: p=R.randrange(len(d)+1); s = R.choice(["","-"])+d[:p]+"."+d[p:]
    if R.random()<.4: s += "E%d" % R.choice([R.randrange(-8,9), R.randrange(-40,41), R.choice([-300,300,-390, 390, 1000, -1000])])
    return s
BIN = "add subtract multiply divide divide_int remainder remainder_near compare compare_signal compare_total compare_total_mag max min max_mag min_mag quantize next_toward scaleb shift rotate same_quantum copy_sign logical_and logical_or logical_xor divmod power".split()
UN = "abs minus plus sqrt exp ln log10 normalize to_integral_exact to_integral_value next_plus next_minus number_class logb to_sci_string to_eng_string logical_invert is_normal is_subnormal create_decimal copy_abs".split()
FM = ["", ".2f", "10.3e", "<12", ",.2f", "+g", "012.4", "%", "E", ".0f", "_>20", "g", ".3g", "z.1f", "^15.2%", "020,.1f", "n"]
for i in range(n):
    c = Context(prec=R.choice([1,2,3,5,9,16,28]), rounding=R.choice([ROUND_UP,ROUND_DOWN,ROUND_CEILING,ROUND_FLOOR,ROUND_HALF_UP,ROUND_HALF_DOWN,ROUND_HALF_EVEN,ROUND_05UP]), Emin=R.choice([-9,-99,-383,-999999]), Emax=R.choice([9,99,384,999999]), clamp=R.choice([0,0,0,1]), traps=[])
    a, b, d = num(), num(), num()
    k = R.random()
    if k < .55: op = R.choice(BIN); args = [a,b]
    elif k < .9: op = R.choice(UN); args=[a]
    elif k < .94: op = "fma"; args=[a,b,d]
    else: op = "format"; args=[a]; f = R.choice(FM)
    if op in ("shift","rotate","scaleb") and R.random()<.8: args[1] = str(R.randrange(-12,13))
    if op == "power" and R.random()<.7: args = [num() if R.random()<.5 else str(R.randrange(1,99))+"."+str(R.randrange(99)), str(R.randrange(-30,40)) if R.random()<.7 else str(R.randrange(-9,9))+".5"]
    if op == "quantize" and R.random()<.7: args[1] = "1E%d" % R.randrange(-8,5)
    if op.startswith("logical"): args = ["".join(R.choice("01") for _ in range(R.randrange(1,12))) for _ in args]
    D = [Decimal(x) for x in args]
    try:
        if op == "format":
            setcontext(c); r = format(D[0], f) + " " + f
        else: r = getattr(c, op)(*D)
    except Exception as e: r = repr(e)
    print(op, args, c.prec, c.rounding, c.Emin, c.Emax, c.clamp, "->", r, [s.__name__ for s in c.flags if c.flags[s]] if op != "format" else "")
