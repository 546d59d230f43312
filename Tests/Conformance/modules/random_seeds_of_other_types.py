import random

for seed in [1], (1,), {}, bytearray(b"c"), 1.5:
    try:
        random.Random(seed)
        print("taken")
    except TypeError as error:
        print(error)


class Told(random.Random):
    def seed(self, a=None, version=2):
        print("seed", a)


Told([1])
