print(
    f"{1234567:,} {1234567:_} {1234567.891:,.2f} {-1234:,} {123:,} {0xFFFFFFFF:_x} {0b11111111:_b}"
)
print(f"{1234567:15,} {1234567:015,} {1234567:<15_}| {1e10:,} {1234.5678:_.3f} {1234567:+,d}")
for spec in ",x", ",b", "_c", ",,", "_,", ",_", ",s":
    try:
        print(format(1234, spec))
    except ValueError as e:
        print(spec, e)
