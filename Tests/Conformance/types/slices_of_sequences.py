# Slices of lists, tuples and strings, with every kind of bound.


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("index", self.value)
        return self.value


class Seen:
    def __getitem__(self, index):
        return index


items = list(range(6))
text = "abcdef"
pair = (1, 2, 3, 4)
for s in (items, text, pair, "äbcdéf", b"abcdef"):
    print(s[:], s[1:3], s[-2:], s[:-1], s[::2], s[::-1], s[4:1:-1], s[10:], s[-100:2], s[5:2], s[:0], s[2:3])
    print(s[True:], s[None:2:None], s[2**70:], s[-(2**70):1], s[:: 2**70], s[:: -(2**70)])
print(text[Index(1):Index(3)], items[Index(0):Index(5):Index(2)])
print(Seen()[1:2], Seen()[:], Seen()[1:2, ::3], Seen()["a":None:[]])
print(items[:] is items, pair[:] is pair, text[:] is text, text[1:1] == "", pair[4:])
for attempt in (
    lambda: items["a":], lambda: text[1.0:], lambda: items[::0], lambda: pair[:"x"], lambda: len[1:], lambda: text[::0],
    lambda: {}[1:2],
):
    try:
        print(attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def order(value):
    print("evaluated", value)
    return value


def chosen():
    print("container")
    return items


print(chosen()[order(1):order(4):order(2)])
