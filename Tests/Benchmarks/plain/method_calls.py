# Method calls: own, inherited, overridden, and a polymorphic call site.


class Counter:
    def __init__(self):
        self.value = 0

    def add(self, amount):
        self.value += amount

    def weight(self):
        return 1


class DoubleCounter(Counter):
    def weight(self):
        return 2


def run(rounds):
    counters = [Counter(), DoubleCounter(), Counter(), DoubleCounter()]
    for i in range(rounds):
        counter = counters[i & 3]
        counter.add(counter.weight())
        counter.add(i & 1)
    return sum([counter.value for counter in counters])


print(run(2_000_000))
