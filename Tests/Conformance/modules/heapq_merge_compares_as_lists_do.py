# Which comparisons merge makes, when it takes an element, and how sources begin and end.
import heapq


class Logged:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print(f"{self.value} == {other.value}", end="; ")
        return self.value == other.value

    def __lt__(self, other):
        print(f"{self.value} < {other.value}", end="; ")
        return self.value < other.value


class Source:
    def __init__(self, name, *values):
        self.name, self.values = name, list(values)

    def __iter__(self):
        print("iter", self.name, end="; ")
        return self

    def __next__(self):
        print("next", self.name, end="; ")
        if not self.values:
            raise StopIteration
        return self.values.pop(0)


for options in ({}, {"reverse": True}, {"key": lambda logged: -logged.value}, {"key": lambda logged: 1}):
    sources = Source("a", Logged(1), Logged(3)), Source("b", Logged(1), Logged(2)), Source("c"), Source("d", Logged(9))
    for logged in heapq.merge(*sources, **options):
        print("->", logged.value)
    print()
print(list(heapq.merge()), list(heapq.merge([])), list(heapq.merge([1, 2])), list(heapq.merge([1, 4], [2], [0, 5])))
print(list(heapq.merge(["dd", "a"], ["ccc"], key=len, reverse=True)), list(heapq.merge([3, 1], [2, 2], reverse=True)))
for wrong in (lambda: list(heapq.merge([1], ["a"])), lambda: heapq.merge([1], 5), lambda: list(heapq.merge([1], 5)),
              lambda: list(heapq.merge([1], [2], key=len)), lambda: heapq.merge([1], wrong=1)):
    try:
        print(type(wrong()).__name__)
    except Exception as error:
        print(type(error).__name__, error)
