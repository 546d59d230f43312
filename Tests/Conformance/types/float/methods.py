print((1.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (1.5).conjugate())
print((1.0).hex(), (0.1).hex(), (-0.0).hex(), float.fromhex("0x1.8p3"), (2.5).real, (2.5).imag)
print((3.7).__trunc__(), (3.2).__ceil__(), (-3.2).__floor__(), (3.7).__int__())
for x in float("inf"), float("nan"):
    try:
        x.as_integer_ratio()
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
