import itertools


class Numbered(enumerate):
    def __next__(self):
        number, value = super().__next__()
        return f"{number}:{value}"


class Counted(itertools.count):
    pass


numbered, counted = Numbered("ab"), Counted(3)
print(iter(numbered) is numbered, iter(counted) is counted, next(counted))
print([*numbered])
for text in Numbered("xy"):
    print(text)
