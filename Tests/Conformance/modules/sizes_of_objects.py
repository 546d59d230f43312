import sys


class Plain:
    pass


class Slotted:
    __slots__ = ("a", "b")


class Sized:
    def __sizeof__(self):
        return 10


for value in (
    0, 1, 2**30 - 1, 2**30, 2**60, 2**63, 2**100, True, None, 1.5, 1j, "", "abc", "é", "€", "😀", b"", b"ab", (),
    (1, 2, 3), [], [1], [1, 2], [1, 2, 3], [i for i in range(1000)], {}, {"a": 1}, {1: 2}, dict.fromkeys(range(6)),
    dict.fromkeys(map(str, range(11))), set(), set(range(5)), set(range(20)), range(3), Plain(), Slotted(), Sized(),
    (i for i in range(3)), bytearray(5), slice(1),
):
    print(type(value).__name__, sys.getsizeof(value))
