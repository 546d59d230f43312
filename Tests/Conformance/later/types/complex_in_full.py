def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
print(1j, -1j, 1+2j, 1-2j, -1-2j, 0j, -0j, 1e300j, complex(0.0, -0.0), complex(-0.0, 0.0), complex(1.5, float("nan")), complex(float("inf"), -float("inf")))
print((1+2j)*(3-1j), (1+2j)/(3-4j), (1+2j)**2, (1+2j)**0.5, (1+2j)**(1j), 2**1j, 1j**-1, (1+2j)-1, 1-(1+2j), 2*1j, 1j/2, True+1j, 10**30+1j)
print(abs(3+4j), bool(0j), bool(1j), hash(1j), hash(1+0j) == hash(1), 1 == 1+0j, 1j == 1j, 1.5 == 1.5+0j, 1j != 2, 1j == "x")
print((1+2j).real, (1+2j).imag, (1+2j).conjugate(), complex("1+2j"), complex(" ( -3.5e2-1e-3j ) "), complex("j"), complex("-j"), complex("inf+nanj"), complex("3"), complex(), complex(1), complex(1, 2), complex(1j, 1j), complex(real=2, imag=3))
for s in ("1 + 2j", "", "abc", "1+2", "1+2jj", "(1", "++1j"): show(lambda: complex(s))
show(lambda: 1j < 2); show(lambda: 1j // 2); show(lambda: 1j % 2); show(lambda: int(1j)); show(lambda: float(1j)); show(lambda: 1j / 0); show(lambda: 0j ** -1); show(lambda: complex("1", 2)); show(lambda: complex(1, "2")); show(lambda: complex([])); show(lambda: complex(1, [])); show(lambda: divmod(1j, 1)); show(lambda: round(1j)); show(lambda: ~1j); show(lambda: pow(1j, 2, 3))
print(f"{1+2j}", f"{1+2j:.2f}", f"{1.5+2.25j:>20}", f"{1j:g}", f"{1+2j:+.1e}", f"{3-4j:<15.3}|", f"{1e20+1j:,.1f}", "%s %r" % (1j, 2j), format(1j), format(0j, ".1f"), f"{1+2j:^30.1f}|")
show(lambda: format(1j, "d")); show(lambda: format(1j, "010")); show(lambda: format(1j, "=10")); show(lambda: "%f" % 1j)
print((-8) ** (1/3), (-2.5) ** 0.5, sum([1j, 2, 3.5]), [1j, 2j].index(2j), {1j: "a"}[1j], sorted([3, 1], key=lambda v: abs(v * 1j)))
class C(complex):
    def __repr__(self): return "C" + super().__repr__()
c = C(1, 2); print(c, c + 1, type(c + 1).__name__, abs(C(3, 4)), isinstance(c, complex), c == 1+2j)
class H:
    def __complex__(self): return 5j
class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 7
class B:
    def __complex__(self): return 1
print(complex(H()), complex(F(), I())); show(lambda: complex(B()))
match 1+2j:
    case 1+2j: print("matched")
match -1-2j:
    case -1-2j: print("matched")
z = 1j; z += 2; z *= 2; print(z, z is z, type(z), complex.__name__)
print(1_0.5j, 1e3J, .5j, 5.j)
