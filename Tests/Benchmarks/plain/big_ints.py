# Ints beyond 64 bits: sums, products, remainders, bits, powers and digits.


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def factorial(n):
    product = 1
    for i in range(2, n + 1):
        product *= i
    return product


def generator(rounds):
    state = 1
    mixed = 0
    mask = (1 << 128) - 1
    for i in range(rounds):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        mixed = ((mixed << 5) ^ (mixed >> 3) ^ state) & mask
    return state, mixed


total = 0
for _ in range(60):
    total += fibonacci(3_000) % 1_000_003 + factorial(400) % 1_000_003
    total += sum(int(digit) for digit in str(2**3_000)) + len(str(3**2_000))
for k in range(3_000):
    total += pow(3, 10**30 + k, 10**31 + 7) % 1_000
print(total, generator(300_000))
