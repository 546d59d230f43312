import codecs
import copy
from io import BytesIO

lines = "Humpty Dumpty sat on a wall,\r\nHumpty Dumpty had a great fall.\nAll the king's horses\rand\u2028men"
for encoding in "utf-8", "utf-16", "utf-8-sig", "utf-32-be", "raw-unicode-escape":
    reader = codecs.getreader(encoding)(BytesIO(lines.encode(encoding)))
    print(ascii([reader.readline(), reader.read(1), reader.read(7), reader.readline(5), reader.readline(keepends=False),
                 reader.read(4, 2), reader.read()]))
reader = codecs.getreader("ascii")(BytesIO(b"one\ntwo\n\xff"))
print(ascii(reader.readline(4)))
try:
    print(ascii(reader.read()))
except UnicodeDecodeError as error:
    print(error)
for make in codecs.getreader("utf-8"), codecs.getwriter("utf-8"):
    try:
        copy.copy(make(BytesIO()))
    except TypeError as error:
        print(error)
recoder = codecs.EncodedFile(BytesIO("a\xe9\nb".encode("latin-1")), "utf-8", "latin-1")
print(recoder.readline())
recoder.seek(0)
print(recoder.read())
