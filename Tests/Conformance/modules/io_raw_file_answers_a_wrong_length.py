import io


class Raw(io.RawIOBase):
    def __init__(self, answer):
        self.answer = answer

    def readable(self):
        return True

    def readinto(self, buffer):
        buffer[:2] = b"ab"
        return self.answer


for answer in (2, True, 0, None, -1, 10**6, b"", 1.0):
    for read in ("read", "read1", "peek", "readline"):
        try:
            print(read, getattr(io.BufferedReader(Raw(answer), 8), read)(2))
        except Exception as error:
            print(read, type(error).__name__, error, repr(error.__cause__))


class ReadOnly(io.RawIOBase):
    def readable(self):
        return True

    def read(self, size=-1):
        return b"abc"


try:
    print(io.BufferedReader(ReadOnly()).read(2))
except Exception as error:
    print(type(error).__name__, error)
