class I:
    def __getattr__(self, name):
        raise AttributeError(name)


def method(name):
    return lambda self, other: print(name, other) or self


for n in "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split():
    setattr(I, f"__i{n}__", method(n))
i = I()
i += 1; i -= 2; i *= 3; i /= 4; i //= 5; i %= 6; i **= 7
i <<= 8; i >>= 9; i &= 10; i |= 11; i ^= 12; i @= 13
