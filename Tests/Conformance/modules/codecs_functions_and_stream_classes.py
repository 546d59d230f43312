"""Functions and classes of the module codecs."""
import codecs
import io


def show(call, *args, **keywords):
    try:
        result = call(*args, **keywords)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(repr(result))


information = codecs.lookup("utf8")
print(information.name, len(information), type(information).__name__)
print(codecs.getencoder("ascii")("ab"), codecs.getdecoder("latin-1")(b"\xe9"))
for name in ("getencoder", "getdecoder", "getincrementalencoder", "getincrementaldecoder", "getreader", "getwriter",
    "lookup"):
    show(getattr(codecs, name), "no such")
    show(getattr(codecs, name), 5)
show(codecs.encode, "é", "ascii")
show(codecs.encode, "é", "ascii", "xmlcharrefreplace")
show(codecs.encode, "é")
show(codecs.decode, b"\xff")
show(codecs.decode, b"\xff", "utf-8", "replace")
show(codecs.encode, "abc", "rot13")
show(codecs.decode, b"6162", "hex")
encoding = UnicodeEncodeError("ascii", "aéb", 1, 2, "why")
decoding = UnicodeDecodeError("ascii", b"a\xffb", 1, 2, "why")
translating = UnicodeTranslateError("aéb", 1, 2, "why")
for name in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace"):
    function = getattr(codecs, name + "_errors")
    print(name, codecs.lookup_error(name) is function)
    for error in (encoding, decoding, translating, ValueError("other"), 5):
        show(function, error)
show(codecs.lookup_error, "none")
show(codecs.lookup_error, 5)
show(codecs.lookup_error, "surrogateescape") if False else print(codecs.lookup_error("surrogateescape")(decoding))
show(codecs.register_error, "mine", 5)
codecs.register_error("mine", lambda error: ("<?>", error.end))
print("aéb".encode("ascii", "mine"), b"a\xffb".decode("ascii", "mine"))
codecs.register_error("wrong", lambda error: 5)
show("é".encode, "ascii", "wrong")
show(codecs.register, 5)


def find(name):
    if name == "own_codec":
        return codecs.CodecInfo(lambda text, errors="strict": (text.upper().encode(), len(text)),
                                lambda data, errors="strict": (bytes(data).decode().lower(), len(data)), name=name)


codecs.register(find)
print("abc".encode("own-codec"), b"ABC".decode("own codec"), codecs.lookup("OWN-codec").name)
codecs.unregister(find)
show("a".encode, "own_codec")
encoder = codecs.getincrementalencoder("utf-16")()
print(encoder.encode("a"), encoder.encode("b", True), encoder.getstate(), encoder.reset())
decoder = codecs.getincrementaldecoder("utf-8")("replace")
print(repr(decoder.decode(b"\xe2\x82")), decoder.getstate(), repr(decoder.decode(b"\xac")),
    repr(decoder.decode(b"\xe2", True)))
decoder.setstate((b"\xe2", 0))
print(repr(decoder.decode(b"\x82\xac")), decoder.errors)
show(lambda: codecs.getincrementaldecoder("utf-8")().decode(b"\xe2", True))
print(list(codecs.iterencode(["a", "é"], "utf-8")), list(codecs.iterdecode([b"\xc3", b"\xa9"], "utf-8")))
raw = io.BytesIO()
writer = codecs.getwriter("utf-8")(raw)
writer.write("é\n")
writer.writelines(["a", "b\n"])
writer.reset()
raw.seek(0)
reader = codecs.getreader("utf-8")(raw)
print(reader.readline(), reader.readlines(), repr(reader.read()))
reader.seek(0)
print(list(reader))
both = codecs.StreamReaderWriter(io.BytesIO(b"x\xc3\xa9\ny"), codecs.getreader("utf-8"), codecs.getwriter("utf-8"))
print(both.readline(), both.read(), both.write("z"), both.seek(0), both.readlines(), both.reset())
with codecs.EncodedFile(io.BytesIO(b"\xe9\n"), "utf-8", "latin-1") as recoder:
    print(type(recoder).__name__, recoder.read(), recoder.write(b"\xc3\xa8"), recoder.seek(0) or "", recoder.readlines())
base = codecs.Codec()
show(base.encode, "x")
show(base.decode, b"x")
for cls in (codecs.IncrementalEncoder, codecs.IncrementalDecoder):
    made = cls()
    print(made.errors, made.getstate(), made.setstate(0), made.reset())
    show(made.encode if hasattr(made, "encode") else made.decode, b"x")
print(codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM == codecs.BOM_UTF16, codecs.BOM_UTF32_BE)
for name in ("utf_8", "utf_16_le", "ascii", "latin_1", "unicode_escape", "raw_unicode_escape", "escape"):
    function = getattr(codecs, name + "_encode", None)
    if function is not None:
        show(function, "aé\n" if name not in ("ascii", "escape") else b"a" if name == "escape" else "a")
