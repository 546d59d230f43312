print(0x_ff, 0b1010, 0o17, 1_000_000, 00, 0xFFFF_FFFF_FFFF_FFFF_FF)
print(1., .5, 1e3, 1_0.0_1e-1_0, 1E+2, 0e0)
print(1 .real, 1..real, 0xabc.bit_length())
