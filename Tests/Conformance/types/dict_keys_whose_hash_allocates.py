# The value of a new entry outlives what __hash__ and __eq__ of its key do.
class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        [[] for _ in range(20)]
        return 42

    def __eq__(self, other):
        [[] for _ in range(20)]
        return self.number == other.number


class Made:
    def __init__(self, number):
        self.number = number


def numbers(mapping):
    return [(key.number, value.number) for key, value in mapping.items()]


print(numbers({Key(i): Made(i) for i in range(12)}))
print(numbers({Key(1): Made(1), Key(2): Made(2), Key(1): Made(3)}))
print(numbers(dict((Key(i), Made(i)) for i in range(6))))
d = {}
for i in range(5):
    d[Key(i)] = Made(i)
print(numbers(d))
d.update({Key(7): Made(7)})
print(numbers(d | {Key(8): Made(8)}))
print(numbers(dict.fromkeys([Key(1), Key(2)], Made(3))))
print(d.setdefault(Key(9), Made(9)).number, d.pop(Key(9)).number)
