import os
import tempfile

path = os.path.join(tempfile.mkdtemp(), "file")
with open(path, "wb") as file:
    file.write(b"a\rb\nc\r\nd\r")
with open(path) as file:
    print(file.newlines)
    while piece := file.read(2):
        print(repr(piece), file.newlines)
with open(path, newline="") as file:
    print(repr(file.readline()), file.newlines)
with open(path, newline="\n") as file:
    print(repr(file.readline()), file.newlines)
with open(path, "wb") as file:
    file.write(b"a\nb\r")
with open(path) as file:
    print(repr(file.readline()), repr(file.newlines))
    print(repr(file.readline()), file.newlines)
