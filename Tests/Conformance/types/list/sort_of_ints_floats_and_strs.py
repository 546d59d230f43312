# Long lists of one kind of key, with ties whose order must stay.
import random

random = random.Random(9)


class Key:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return self.value < other.value


def same(values, reverse):
    pairs = [(value, index) for index, value in enumerate(values)]
    quick = sorted(pairs, key=lambda pair: pair[0], reverse=reverse)
    slow = sorted(pairs, key=lambda pair: Key(pair[0]), reverse=reverse)
    return quick == slow and sorted(values, reverse=reverse) == [value for value, _ in slow]


floats = [0.0, -0.0, 1.5, -2.5, 1e300, -1e-300, float("inf"), -float("inf")]
for count in (0, 1, 23, 24, 255, 256, 400):
    for reverse in (False, True):
        print(
            same([random.randrange(-50, 50) for _ in range(count)], reverse),
            same([random.randrange(-(2**63), 2**63) for _ in range(count)], reverse),
            same([random.choice(floats) for _ in range(count)], reverse),
            same(["".join(random.choice("ab\0é雨") for _ in range(random.randrange(12))) for _ in range(count)], reverse),
            same(list(range(count)), reverse), same(list(range(count, 0, -1)), reverse),
            same([random.choice([1, 2.5, True]) for _ in range(count)], reverse))
print(sorted([3.0, float("nan"), 1.0] * 9)[:8])
