import sys


class Claims:
    def __iter__(self):
        return iter("ab")

    def __length_hint__(self):
        return sys.maxsize


letters = ["x"]
letters.extend(Claims())
print(letters)
try:
    [].extend(Claims())
except MemoryError:
    print("MemoryError")
