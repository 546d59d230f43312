from fractions import Fraction as F
import random, math
R=random.Random(3)
for i in range(300):
    a=F(R.randrange(-999,999),R.randrange(1,99)); b=R.choice([F(R.randrange(-99,99),R.randrange(1,30)), R.randrange(-9,9), R.randrange(-9,9)/4])
    for op in ('+','-','*','/','//','%','**','<','==','>='):
        try: print(eval(f"a{op}b"), eval(f"b{op}a"), end=' ')
        except Exception as e: print(repr(e), end=' ')
    print(round(a), round(a,1), round(a, -1), hash(a), math.floor(a), math.ceil(a), int(a), a.limit_denominator(10), F(str(a)), F(math.pi).limit_denominator(R.randrange(1,3000)), float(a))
for s in ("1/3"," -3.5e-2 ","1_000/3","x","1/0","3.","  ","-.5", "1e5", "1__0"):
    try: print(F(s), repr(F(s)))
    except Exception as e: print(type(e),e)
print(F(1.5), F('0.1'), F(3,-6), F(F(1,2),F(3,4)), F(1,3)+1j, sum([F(1,2)]*3), max(F(1,2),0.3), {F(1,2):1}[0.5])
