"""A generator of random numbers is copied and pickled with its state."""
import random, pickle, copy
r = random.Random(5); r.gauss(0,1)
for p in range(6):
    s = pickle.dumps(r, p); a = [r.random() for _ in range(3)]; q = pickle.loads(s); print(a == [q.random() for _ in range(3)])
print(copy.copy(r).random() == r.random())
try: pickle.dumps(random.SystemRandom())
except NotImplementedError as e: print(e)
