# An int leaves an operation to a float, whose subclass may have a method of its own.
class Money(float):
    def __radd__(self, other):
        print("radd", other)
        return Money(float.__radd__(self, other))

    def __rsub__(self, other):
        return "rsub"

    def __rdivmod__(self, other):
        return "rdivmod"

    def __repr__(self):
        return f"Money({float(self)})"


class Count(int):
    pass


class Wave(complex):
    def __rmul__(self, other):
        return "rmul"


print(0 + Money(1.5), True + Money(2), Count(1) + Money(3), 2.5 + Money(4))
print(sum([Money(1), Money(2)]))
print(5 - Money(1), divmod(5, Money(2)), Money(3) + 1, 5 * Money(2), Count(2) * 1.5, 2 ** Money(2))
print(2 * Wave(1j), 2.5 * Wave(1j), Count(2) * Wave(1), Count(2) * 1j, 10**30 + Money(1))
