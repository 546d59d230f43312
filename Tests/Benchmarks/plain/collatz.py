# The longest Collatz sequence: a while loop with division and parity.


def longest(limit):
    best = 0
    start = 0
    for n in range(1, limit):
        x = n
        steps = 0
        while x != 1:
            if x % 2 == 0:
                x //= 2
            else:
                x = 3 * x + 1
            steps += 1
        if steps > best:
            best, start = steps, n
    return start, best


start, best = longest(60_000)
print(start, best)
