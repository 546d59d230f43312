# Every operator on numbers around the borders of 64-bit limbs, folded into one checksum.
import math

numbers = [0, 1, 7, 2**31, 10**18]
for bits in (62, 63, 64, 65, 127, 128, 129, 192, 256):
    numbers += [2**bits - 1, 2**bits, 2**bits + 1]
numbers += [3**50, 7**90, 10**40 + 1, 2**200 - 2**100, (2**64 - 1) << 64, (2**128 - 1) << 3]
numbers += [-number for number in numbers[1:]]

checksum = 0


def note(value):
    global checksum
    checksum = (checksum * 1000003 + hash(value)) % (2**61 - 1)


for a in numbers:
    for value in (-a, ~a, abs(a), str(a), hex(a), oct(a), bin(a), float(a), a.bit_length(), math.isqrt(abs(a))):
        note(value)
    note(int(str(a)) == a and a == float(a) and a < float(a))
    for b in numbers:
        for value in (a + b, a - b, a * b, a & b, a | b, a ^ b, a < b, a <= b, a == b, math.gcd(a, b)):
            note(value)
        if b:
            note((a // b, a % b, divmod(a, b), a / b))
    for shift in (0, 1, 63, 64, 65, 128, 300):
        note((a << shift, a >> shift))
    for modulus in (2**64 + 13, 10**30 + 57, -(3**60), 2**128):
        note(pow(a, 65537, modulus))
print(checksum)
print(2**200 // -(10**20), -(2**200) % 10**20, (-(2**129)) >> 64, -(2**64) >> 64, ~(2**64) & (2**70 - 1))
