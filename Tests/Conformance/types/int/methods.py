print((255).bit_length(), (0).bit_length(), (-256).bit_length(), (2 ** 100).bit_length())
print((255).bit_count(), (-7).bit_count(), (5).conjugate(), (5).real, (5).imag)
print((5).numerator, (5).denominator, (6).as_integer_ratio(), (6).__index__())
print((5).__add__(3), (5).__add__("a"), (5).__radd__(1), (5).__neg__(), (5).__bool__())
