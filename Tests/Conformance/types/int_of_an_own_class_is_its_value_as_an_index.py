import operator


class Odd(int):
    def __index__(self):
        return 8


seven = Odd(7)
print(operator.index(seven), seven.__index__(), hex(seven), chr(Odd(65)), [*range(9)][seven], "x" * Odd(3), bytes(Odd(2)))


class Packed:
    def __bytes__(self):
        return b"\x01\x02"


print(int.from_bytes(Packed()), int.from_bytes(Packed(), "little"))
