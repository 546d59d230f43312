import random


class Counted(random.Random):
    drawn = 0

    def random(self):
        self.drawn += 1
        return super().random()


generator = Counted(7)
print([generator.randrange(10) for _ in range(8)], generator.drawn)
print(generator.choice("abcdef"), generator.sample(range(100), 3), generator.randint(1, 6))
print(random.TWOPI, random.LOG4, random.SG_MAGICCONST, random.NV_MAGICCONST, random.BPF, random.RECIP_BPF)
for state in (1, None, None), (2, None, None):
    try:
        generator.setstate(state)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
