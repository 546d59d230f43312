# Creating instances through __init__, most of them garbage at once.


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def plus(self, other):
        return Point(self.x + other.x, self.y + other.y)


def run(rounds):
    total = Point(0, 0)
    step = Point(1, 2)
    kept = []
    for i in range(rounds):
        total = total.plus(step)
        if i % 10 == 0:
            kept.append(Point(i, total))
    return total.x + total.y + len(kept) + kept[-1].y.x


print(run(1_500_000))
