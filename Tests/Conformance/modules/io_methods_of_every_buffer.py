"""The methods of raw, buffered and memory files, each where it works and where it is refused."""
import io
import os
import shutil
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "file")


def fresh():
    with open(path, "wb") as file:
        file.write(b"one\ntwo\nthree\n")
    return path


def show(value, name, *args):
    try:
        result = getattr(value, name)(*args)
    except Exception as error:
        print("   ", name, args, type(error).__name__, str(error).replace(folder, "FOLDER"))
    else:
        print("   ", name, args, type(result).__name__ if hasattr(result, "readable") else repr(result))


def kinds():
    yield "FileIO", io.FileIO(fresh(), "r+")
    yield "BufferedReader", io.BufferedReader(io.FileIO(fresh()))
    yield "BufferedWriter", io.BufferedWriter(io.FileIO(fresh(), "r+"))
    yield "BufferedRandom", io.BufferedRandom(io.FileIO(fresh(), "r+"))
    yield "BufferedRWPair", io.BufferedRWPair(io.FileIO(path), io.FileIO(fresh(), "r+"))
    yield "BytesIO", io.BytesIO(b"one\ntwo\nthree\n")
    yield "StringIO", io.StringIO("one\ntwo\nthree\n")
    yield "TextIOWrapper", open(fresh(), "r+")


CALLS = [
    ("readable",), ("writable",), ("seekable",), ("isatty",), ("tell",), ("read", 2), ("readline",), ("tell",),
    ("readlines", 1), ("seek", 0), ("readinto", bytearray(3)), ("readinto1", bytearray(2)), ("peek", 0), ("read1", 2),
    ("readall",), ("seek", 0), ("read",), ("flush",), ("truncate", 10), ("seek", 2), ("truncate",), ("seek", 5, 7),
    ("seek", -1), ("seek", "x"), ("write", b"w"), ("write", "w"), ("write", 5), ("writelines", [b"x", b"y"]),
    ("writelines", ["x"]), ("writelines", 5), ("getvalue",), ("readinto", b"fixed"), ("read", "x"), ("flush",),
    ("detach",), ("read",), ("close",), ("close",), ("readable",), ("seekable",), ("tell",), ("flush",),
    ("isatty",), ("fileno",)]
for name, file in kinds():
    print(name, file.closed)
    for call in CALLS:
        if hasattr(file, call[0]) and not (name == "TextIOWrapper" and call in [("detach",), ("seek", "x")]):
            show(file, *call)
    try:
        print("   ", file.closed)
    except ValueError as error:
        print("   ", error)
shutil.rmtree(folder)


class Raw(io.RawIOBase):
    data = b"abcdef"

    def readable(self):
        return True

    def readinto(self, buffer):
        count = min(len(buffer), len(self.data), 2)
        buffer[:count], self.data = self.data[:count], self.data[count:]
        return count


print(Raw().read(3), Raw().readall(), Raw().read(), list(Raw()), Raw().readline())
for kind, name, args in ((io.RawIOBase, "readinto", (bytearray(2),)), (io.RawIOBase, "write", (b"",)),
                         (io.TextIOBase, "write", ("",)), (io.TextIOBase, "read", ()), (io.TextIOBase, "readline", ()),
                         (io.TextIOBase, "detach", ()), (io.BufferedIOBase, "read", ()),
                         (io.BufferedIOBase, "read1", ()), (io.BufferedIOBase, "write", (b"",)),
                         (io.BufferedIOBase, "detach", ()), (io.IOBase, "fileno", ()), (io.IOBase, "seek", (0,)),
                         (io.IOBase, "truncate", ()), (io.IOBase, "isatty", ()), (io.IOBase, "readable", ())):
    print(kind.__name__, end="")
    show(kind(), name, *args)
