import cmath, math
V=[0.0,-0.0,1.0,-1.0,0.5,-2.5,1e308,710.5,math.inf,-math.inf,3.0,-0.7]
def s(z): return f"({z.real:.12g},{z.imag:.12g})" if isinstance(z,complex) else (f"{z:.12g}" if isinstance(z,float) else str(z) if not isinstance(z,tuple) else str(tuple(s(x) for x in z)))
for f in "acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh phase polar isnan isinf isfinite".split():
    for x in V:
        for y in V:
            try: r=s(getattr(cmath,f)(complex(x,y)))
            except Exception as e: r=repr(e)
            print(f,x,y,r)
for x in V:
    for y in V:
        try: r=s(cmath.rect(x,y))
        except Exception as e: r=repr(e)
        print('rect',x,y,r)
print(cmath.log(8,2), cmath.sqrt(-1), cmath.isclose(1+1e-12j,1), cmath.exp(1j*cmath.pi))
