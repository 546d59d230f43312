import sys


class Numbers:
    def __getitem__(self, index):
        return index


it = iter(Numbers())
it.__setstate__(sys.maxsize - 2)
print(sys.maxsize - next(it), sys.maxsize - next(it))
for _ in range(2):
    try:
        next(it)
    except OverflowError as error:
        print(error)
it.__setstate__(-42)
print(next(it), it.__reduce__()[2])
