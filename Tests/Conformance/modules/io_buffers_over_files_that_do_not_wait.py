import io


class Reader(io.RawIOBase):
    def __init__(self, *pieces):
        self.pieces = list(pieces)

    def readable(self):
        return True

    def readinto(self, target):
        piece = self.pieces.pop(0) if self.pieces else b""
        if piece is None:
            return None
        target[:len(piece)] = piece
        return len(piece)


class Writer(io.RawIOBase):
    room = 0

    def __init__(self):
        self.got = []

    def writable(self):
        return True

    def write(self, data):
        if not self.room:
            return None
        count = min(self.room, len(data))
        self.room -= count
        self.got.append(bytes(data[:count]))
        return count


buffer = io.BufferedReader(Reader(b"abc", b"d", None, b"efg", None, None, None))
print(buffer.read(6), buffer.read(1), buffer.read(), buffer.peek(1), buffer.read(), buffer.read())
buffer = io.BufferedReader(Reader(b"abc", b"de", b"fgh", b"jkl"), buffer_size=10)
target = bytearray(2)
print(buffer.peek(3), [(buffer.readinto1(target), bytes(target)) for _ in range(3)])
target = bytearray(20)
print(buffer.peek(3), buffer.readinto1(target), target[:6])
raw = Writer()
buffer = io.BufferedWriter(raw, 8)
print(buffer.write(b"abcd"), buffer.write(b"efgh"))
try:
    buffer.write(b"ijkl")
except BlockingIOError as error:
    print(error.strerror, error.characters_written)
raw.room = 5
print(buffer.write(b"i"), raw.got)
raw.room = 100
print(buffer.write(b"0123456789" * 2), raw.got)
buffer.flush()
print(b"".join(raw.got))
for function in io.BufferedReader(io.BytesIO(b"a")).truncate, buffer.read:
    try:
        function()
    except io.UnsupportedOperation as error:
        print(error)


class Wrong(Reader):
    def seekable(self):
        return True

    def seek(self, offset, whence=0):
        return -123

    tell = lambda self: -456


wrong = io.BufferedReader(Wrong())
for function in wrong.tell, lambda: wrong.seek(0):
    try:
        function()
    except OSError as error:
        print(error)
