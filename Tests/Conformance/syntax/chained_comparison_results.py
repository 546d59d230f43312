# Chains: each operand once, the deciding result itself, truth asked for only where it is needed.


class Loud:
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        print("lt", self.name, getattr(other, "name", other))
        return Answer(self.name)

    def __gt__(self, other):
        print("gt", self.name, getattr(other, "name", other))
        return Answer(self.name)


class Answer(str):
    def __bool__(self):
        print("bool", str(self))
        return self != "no"


def note(value):
    print("note", getattr(value, "name", value))
    return value


a, b, no = Loud("a"), Loud("b"), Loud("no")
print(repr(a < b < no))
print(repr(no < a < b))
print(repr(a < no < b < 3))
if a < b < note(no):
    print("then")
if not no < note(a) < note(b):
    print("otherwise")
print(1 < 2 < 3, 1 < 3 < 2, 3 < 2 < note(9), 1 < 2.5 < 3, 1.0 <= 1 <= True, 2 > 1 != 0 == False)
nan = float("nan")
print(0 < nan < 1, nan != nan != 0, nan == nan is nan, 1 < 2 < 10**30, -10**30 < 0 < 10**30)
print(1 in [1] in [[1]], "a" in "ab" in ["ab"])
print("a" < "b" < "c", (1, 2) < (1, 3) <= (1, 3), [] == [] != [1])
try:
    print(1 < 2 < "x")
except TypeError as error:
    print(error)
try:
    print(3 < 2 < "x", 1 < "x" < undefined)
except TypeError as error:
    print(error)


def count(n):
    return sum(1 for i in range(n) if 2 <= i < 7) + sum(1 for i in range(n) if 2.5 < i * 1.0 <= 7)


print(count(10))
