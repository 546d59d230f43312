import codecs
import io
import os
import tempfile

path = os.path.join(tempfile.mkdtemp(), "file")
for encoding in "utf-8-sig", "utf-16", "utf-32":
    with open(path, "w", encoding=encoding) as file:
        file.write("aaa")
        place = file.tell()
    with open(path, "a", encoding=encoding) as file:
        file.seek(0)
        file.seek(0, io.SEEK_END)
        file.write("xxx")
    with open(path, "rb") as file:
        print(file.read() == "aaaxxx".encode(encoding))
    with open(path, "r+", encoding=encoding) as file:
        file.seek(place)
        file.write("zzz")
        file.seek(0)
        file.write("bbb")
    with open(path, "rb") as file:
        print(file.read() == "bbbzzz".encode(encoding))
    memory = io.BytesIO()
    text = io.TextIOWrapper(memory, encoding="ascii")
    text.write("foo\n")
    text.reconfigure(encoding=encoding)
    text.write("\xe9")
    text.flush()
    print(memory.getvalue()[:8])
with open(path, "w+", encoding="utf-7") as file:
    file.write("1 + \xe9\n")
    file.seek(0)
    print(file.readlines(), file.mode, file.encoding)
print(open(path, "rb").read())


def search(name):
    if name == "upside":
        return codecs.CodecInfo(
            lambda text, errors="strict": (text.swapcase().encode(), len(text)), None, name=name,
            incrementalencoder=Encoder, incrementaldecoder=codecs.getincrementaldecoder("ascii"))


class Encoder(codecs.IncrementalEncoder):
    def encode(self, text, final=False):
        return text.swapcase().encode()


codecs.register(search)
with open(path, "w", encoding="upside") as file:
    file.write("Hello")
print(open(path).read())
for encoding in "hex", "nothing":
    for make in open, lambda path, encoding: io.TextIOWrapper(io.BytesIO(), encoding):
        try:
            make(path, encoding=encoding)
        except LookupError as error:
            print(error)


class Views(io.BytesIO):
    def read1(self, size=-1):
        return memoryview(super().read1(size))


print(io.TextIOWrapper(Views(b"by view")).read())
