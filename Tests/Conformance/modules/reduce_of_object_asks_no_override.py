import collections.abc
import copyreg
import pickle


class Plain:
    def __init__(self, value):
        self.value = value

    def __reduce__(self):
        return object.__reduce__(self)


print(pickle.loads(pickle.dumps(Plain(3))).value, Plain(4).__reduce__()[0] is copyreg._reconstructor)
print(type({1: 2}.keys() & frozenset([1, 2, 3])), type({1: 2}.items() | frozenset()))
error = UnicodeDecodeError("ascii", bytearray(b"\xff"), 0, 1, "why")
print(error.object, error.args)
