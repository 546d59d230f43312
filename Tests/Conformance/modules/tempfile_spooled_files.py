"""A spooled temporary file is in memory until it is long: its methods before and after."""
import tempfile


def show(file, name, *args):
    try:
        print("   ", name, repr(getattr(file, name)(*args)))
    except Exception as error:
        print("   ", name, type(error).__name__, error)


with tempfile.SpooledTemporaryFile(10) as file:
    for calls in range(2):
        print(file._rolled, file.closed)
        for call in (("write", b"one\ntwo"), ("tell",), ("flush",), ("isatty",), ("readable",), ("writable",),
                     ("seekable",), ("seek", 0), ("read", 2), ("read1", 1), ("readline",), ("readlines",), ("seek", 1),
                     ("readinto", bytearray(3)), ("readinto1", bytearray(2)), ("truncate", 5), ("seek", 0, 2),
                     ("writelines", [b"x\n", b"y"]), ("seek", 0), ("read",), ("write", "text")):
            show(file, *call)
        show(file, "rollover")
    print(type(file.fileno()).__name__, file.mode, file.name is not None)
show(file, "close")
print(file.closed)
text = tempfile.SpooledTemporaryFile(mode="w+", encoding="utf-8", newline="\n", max_size=4)
text.write("a\n\xe9")
text.seek(0)
print(text.encoding, text.errors, text.newlines, text._rolled, list(text))
text.write("longer")
print(text._rolled, text.encoding)
text.close()
raw = tempfile.SpooledTemporaryFile()
raw.write(b"kept")
raw.seek(0)
print(raw.name, raw.mode)
try:
    raw.detach()
except OSError as error:
    print(error)
print(tempfile.template, tempfile.gettempprefix(), tempfile.TMP_MAX > 1000, tempfile.tempdir is None)
