import copy
import itertools


class Chain(itertools.chain):
    def __init__(self, *parts, label=None):
        self.label = label


made = Chain([1], [2], label="two")
print(list(made), made.label)
try:
    itertools.chain([1], label="x")
except TypeError as error:
    print(error)
first, second = itertools.tee("abc")
next(first)
third = type(first)("xy")
fourth = type(first)(first)
print(list(third), list(fourth), list(first), list(second))
number = 2j
print(copy.copy(number) is number, copy.deepcopy([number])[0] is number)
