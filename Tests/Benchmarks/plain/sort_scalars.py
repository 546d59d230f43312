# Lists of ints, floats and strs sorted, as they are and by a key.
import random


def run(rounds):
    generator = random.Random(1)
    ints = [generator.randrange(10**6) for _ in range(20_000)]
    floats = [generator.random() for _ in range(20_000)]
    words = [f"{i * 7919 % 10007:05}" for i in range(20_000)]
    total = 0
    for _ in range(rounds):
        total += sorted(ints)[100] + int(sorted(floats, reverse=True)[100] * 10**9) + int(sorted(words)[100])
        total += sorted(ints, key=lambda n: -n)[100] + int(sorted(words, key=len)[100])
    return total


print(run(12))
