# A list of a million elements: append, index, iterate, store, reverse, pop.


def run(n):
    values = []
    for i in range(n):
        values.append(i * 3)
    total = 0
    for i in range(n):
        total += values[i]
    for value in values:
        total ^= value
    for i in range(n):
        values[i] = values[n - 1 - i] & 255
    values.reverse()
    while values:
        total += values.pop()
    return total


print(run(1_000_000), run(1_000_000))
