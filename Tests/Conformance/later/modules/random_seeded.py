import random

random.seed(42)
print(random.random(), random.randint(1, 100), random.choice("abc"), random.sample(range(10), 3))
x = [1, 2, 3, 4]
random.shuffle(x)
print(x, random.uniform(0, 1), random.gauss(0, 1))
