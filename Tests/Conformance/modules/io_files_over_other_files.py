import io


def show(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


class Letters(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, buffer):
        count = min(len(buffer), len(self.data), 4)
        buffer[:count], self.data = self.data[:count], self.data[count:]
        return count


show(lambda: Letters(b"hello\nworld").read())
show(lambda: Letters(b"hello\nworld").readline())
show(lambda: Letters(b"hello\nworld").read(3))
show(lambda: io.BufferedReader(Letters(b"hello\nworld")).readlines())
show(lambda: io.TextIOWrapper(io.BufferedReader(Letters("gr\u00fcn\r\nblau".encode())), encoding="utf-8").read())

reader = io.BufferedReader(io.BytesIO(b"hello\nworld"))
print(reader, reader.peek(2), reader.read(2), reader.readline(), reader.tell(), reader.read1(3), reader.seek(1))
print(reader.read(), reader.closed, reader.readinto(bytearray(2)))
show(lambda: reader.write(b""))
show(lambda: reader.read(-5))

memory = io.BytesIO()
writer = io.BufferedWriter(memory, 4)
print(writer.write(b"ab"), memory.getvalue(), writer.write(b"cde"), memory.getvalue(), writer.tell())
writer.flush()
print(memory.getvalue())
show(lambda: writer.write("x"))
show(lambda: writer.read())
writer.close()
show(lambda: writer.write(b"x"))
show(lambda: memory.getvalue())

both = io.BufferedRandom(io.BytesIO(b"abcdef"))
print(both.read(2), both.write(b"XY"), both.seek(0), both.read())

for newline in (None, "", "\r", "\n", "\r\n"):
    text = io.TextIOWrapper(io.BytesIO(b"a\r\nb\rc\nd"), newline=newline)
    print(repr(newline), text.readlines(), text.newlines)
    text = io.TextIOWrapper(io.BytesIO(), newline=newline)
    text.write("1\n2")
    text.flush()
    print(text.buffer.getvalue())

text = io.TextIOWrapper(io.BytesIO("abc\nd\u00e9f".encode()), encoding="utf-8")
print(text.read(2), text.tell(), text.readline(), text.tell(), text.read(), text.seek(0), next(text), list(text))
print(text, text.encoding, text.errors, text.line_buffering, text.closed, isinstance(text, io.TextIOBase))
show(lambda: text.seek(1, 1))
show(lambda: text.write(b"x"))
print(text.write("more\n"), text.buffer.getvalue())
text.flush()
print(text.buffer.getvalue())
below = text.detach()
print(below.closed)
show(lambda: text.read())
show(lambda: text.detach())

show(lambda: io.TextIOWrapper(io.BytesIO(b"\xff")).read())
show(lambda: io.TextIOWrapper(io.BytesIO(b"\xff"), errors="replace").read())
show(lambda: io.TextIOWrapper(3))
show(lambda: io.TextIOWrapper(io.BytesIO(), encoding="nope"))
show(lambda: io.TextIOWrapper(io.BytesIO(), newline="q"))
show(lambda: io.BufferedReader(io.RawIOBase()))
show(lambda: io.BufferedWriter(io.RawIOBase()))
show(lambda: io.BufferedReader(Letters(b""), 0))


class Kept(io.TextIOWrapper):
    def __init__(self):
        super().__init__(io.BufferedWriter(io.BytesIO()), "utf-8", newline="\n")

    def getvalue(self):
        self.flush()
        return self.buffer.raw.getvalue().decode()


kept = Kept()
print("printed", 1, file=kept)
print(repr(kept.getvalue()))

base = io.IOBase()
for name in ("tell", "truncate", "fileno", "readable", "writable", "seekable", "isatty", "flush", "close", "flush"):
    show(lambda: (name, getattr(base, name)()))
for kind, names in ((io.TextIOBase, ("read", "readline", "detach")), (io.BufferedIOBase, ("read", "read1", "detach"))):
    for name in names:
        show(lambda: getattr(kind(), name)())
