# List, dict, set and nested comprehensions, with and without conditions.


def run(rounds):
    total = 0
    for i in range(rounds):
        squares = [x * x for x in range(200)]
        even = [x for x in squares if x % 2 == 0]
        pairs = [a + b for a in range(15) for b in range(10)]
        lookup = {x: x + i for x in range(100)}
        residues = {x % 17 for x in squares}
        total += len(even) + sum(pairs) + lookup[99] + len(residues)
    return total


print(run(16_000))
