import codecs
from io import BytesIO

for encoding in "utf-16", "utf-32", "utf-8-sig":
    stream = BytesIO()
    writer = codecs.getwriter(encoding)(stream)
    writer.write("a")
    writer.write("b")
    writer.seek(0)
    writer.write("c")
    print(stream.getvalue())
    encoder = codecs.getincrementalencoder(encoding)()
    print(encoder.getstate(), encoder.encode("x"), encoder.getstate(), encoder.encode("y"))
    encoder.setstate(0)
    print(encoder.encode("z"))
    decoder = codecs.getincrementaldecoder(encoding)()
    data = "spam".encode(encoding)
    print(decoder.getstate())
    text = decoder.decode(data[:6])
    state = decoder.getstate()
    print(text, state)
    decoder.reset()
    decoder.setstate(state)
    print(decoder.decode(data[6:], True))
for encoding, data in ("utf-16", b"\xff\xff" * 4), ("utf-32", b"\0\0\0a" * 2):
    for read in codecs.getincrementaldecoder(encoding)().decode, lambda data: codecs.getreader(encoding)(BytesIO(data)).read():
        try:
            print(ascii(read(data)))
        except UnicodeError as error:
            print(error)
print(codecs.utf_16_ex_decode(b"\xfe\xff\0a", "strict", 0, True), codecs.utf_16_ex_decode(b"a\0", "strict", -1))
