# Sets: add, discard, membership, union, intersection, difference, iteration.


def run(rounds):
    threes = set(range(0, 3000, 3))
    fives = set(range(0, 3000, 5))
    total = 0
    for i in range(rounds):
        total += len(threes & fives) + len(threes | fives)
        total += len(threes - fives) + len(threes ^ fives)
        growing = set()
        for n in range(300):
            growing.add(n * i % 101)
        for n in range(300):
            if n in threes:
                total += 1
            if n % 2:
                growing.discard(n)
        for n in growing:
            total += n
        total += growing <= threes
        total += len({"a", "b", "c"} & {"b", "c", str(i % 10)})
    return total


print(run(5_500))
