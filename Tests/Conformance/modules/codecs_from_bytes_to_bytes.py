import codecs
from io import BytesIO

for name in "uu", "quopri", "hex", "base64":
    data = codecs.encode(b"a = \xff\tb \n" * 5, name)
    print(data, codecs.decode(data, name) == b"a = \xff\tb \n" * 5)
    print(codecs.getincrementalencoder(name)().encode(b"x"), codecs.getreader(name)(BytesIO(data)).read())
print(codecs.encode("Uryyb!", "rot_13"), codecs.getincrementaldecoder("rot13")().decode("abc"))
for data in b"", b"begin 666 x\n":
    try:
        codecs.decode(data, "uu-codec")
    except ValueError as error:
        print(error)
for act in lambda: "a".encode("hex"), lambda: b"a".decode("rot13"), lambda: "a".encode("undefined"):
    try:
        act()
    except (LookupError, UnicodeError) as error:
        print(type(error).__name__, error)
print(codecs.readbuffer_encode("\xe9"), codecs.readbuffer_encode(bytearray(b"ab")), codecs.escape_encode(b"'\"\n\xff"))


class Own(Exception):
    pass


def search(name):
    if name == "own_8":
        return codecs.CodecInfo(fail, fail, name="own")


def fail(text, errors="strict"):
    raise given


codecs.register(search)
with_notes = Own("noted")
with_notes.note = 1
for given in Own("one"), Own, Own(1), Own("a", "b"), with_notes, KeyError("k"), OSError("o"):
    try:
        "".encode("OWN--8")
    except Exception as error:
        print(type(error).__name__, error)
