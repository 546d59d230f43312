import codecs
import io

decoder = codecs.getincrementaldecoder("utf-8")()
for piece in (b"a\xe2", b"\x82", b"\xacb", b"\xf0\x9f"):
    print(repr(decoder.decode(piece)), decoder.getstate())
try:
    decoder.decode(b"", True)
except UnicodeDecodeError as error:
    print(error)
decoder = codecs.getincrementaldecoder("utf-16")()
print([decoder.decode(bytes([byte])) for byte in "h\u20ac".encode("utf-16")])
encoder = codecs.getincrementalencoder("utf-16")()
print(encoder.encode("a"), encoder.encode("b"))
print(list(codecs.iterencode(["a", "\xe9"], "latin-1")), list(codecs.iterdecode([b"a\xc3", b"\xa9"], "utf-8")))
raw = io.BytesIO()
writer = codecs.getwriter("cp1251")(raw)
writer.write("\u044f\u0436")
print(raw.getvalue())
reader = codecs.getreader("utf-8")(io.BytesIO("e\xe9\nz\n".encode()))
print(reader.readline(), list(reader))
print(codecs.BOM_UTF8, codecs.encode(b"abc", "hex"), codecs.decode("nop", "rot13"), codecs.escape_decode(rb"\x41\n\101"))
print([codecs.lookup(name).name for name in ("UTF8", "latin1", "ISO_8859-15", "1252", "utf_16_be", "koi8_r")])


def search(name):
    if name == "my_codec":
        return codecs.CodecInfo(lambda text, errors="strict": (text.upper().encode(), len(text)),
                                lambda data, errors="strict": (bytes(data).decode().lower(), len(data)), name="my-codec")


codecs.register(search)
print("abc".encode("my codec"), b"ABC".decode("my-codec"), str(b"XY", "my_codec"), bytes("q", "my_codec"))
codecs.unregister(search)
try:
    "abc".encode("my codec")
except LookupError as error:
    print(error)


def grow(error):
    if isinstance(error, UnicodeDecodeError):
        return "?", error.start + 1
    return b"\x00" * (error.end - error.start), error.end


codecs.register_error("grow", grow)
print("a\u20ac\u20acb".encode("latin-1", "grow"), bytearray(b"\xff\xfea").decode("utf-8", "grow"))
for result in (("x", 100), "x", (1, 2), ("x", "y"), None):
    codecs.register_error("bad", lambda error: result)
    try:
        print("a\u20ac".encode("ascii", "bad"))
    except Exception as error:
        print(type(error).__name__, error)
