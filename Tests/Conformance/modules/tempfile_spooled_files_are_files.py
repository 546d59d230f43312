import io
import tempfile

file = tempfile.SpooledTemporaryFile(max_size=5, mode="w+", newline="", encoding="utf-16")
print(isinstance(file, io.IOBase), file.name, file.mode, file.encoding, file.errors, file.newlines)
file.write("a\r\n")
file.seek(0)
print(file.readlines(), file.newlines, file._rolled)
file.write("more than five")
print(file._rolled, type(file.name).__name__)
file.seek(0)
print(repr(next(iter(file))), file.read())
with file:
    pass
print(file.closed)
try:
    file.__enter__()
except ValueError as error:
    print(error)
with tempfile.SpooledTemporaryFile() as file:
    file.writelines([b"x", b"y\n", b"z"])
    print(file.tell(), file.seekable(), file.truncate(2), file.seek(0), file.read1())
    print(file.fileno() > 2, file._rolled, file.mode)
print(tempfile.SpooledTemporaryFile[bytes])
