import math


class Loud(float):
    def __float__(self):
        return 9.5


two = Loud(2)
print("%.1f %g %e" % (two, two, two), f"{two:.1f}", "%d" % two)
print(math.sqrt(Loud(4)), math.pow(two, 2), math.hypot(Loud(3), Loud(4)), math.fsum([two, two]))
print(float(two), complex(two), complex(0, two))
