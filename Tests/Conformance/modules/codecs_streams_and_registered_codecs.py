"""Readers, writers and recoders of codecs over files in memory, and codecs that a script registers."""
import codecs
import io


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for name in ("utf-8", "utf-16", "latin-1", "utf-8-sig"):
    raw = io.BytesIO()
    writer = codecs.getwriter(name)(raw)
    writer.write("one\ntw\xf6\r\n")
    writer.writelines(["three\n", "four"])
    writer.reset()
    writer.write("!")
    print(name, raw.getvalue(), writer.stream is raw, writer.errors)
    raw.seek(0)
    reader = codecs.getreader(name)(raw)
    print(ascii(reader.readline()), ascii(reader.readline(keepends=False)), reader.read(2), reader.read(chars=3), end=" ")
    print(ascii(reader.readlines()), reader.read() == "")
    reader.seek(0)
    print([ascii(line) for line in reader], outcome(next, reader))
    with codecs.getreader(name)(io.BytesIO("a\nb".encode(name))) as reader:
        print(reader.readlines(keepends=False), reader.errors, type(reader).__name__)
both = codecs.StreamReaderWriter(io.BytesIO(b"caf\xc3\xa9\nbar\n"), codecs.getreader("utf-8"), codecs.getwriter("utf-8"), "strict")
print(ascii(both.readline()), ascii(both.read()), both.write("\xfc"), both.encoding, both.tell(), both.writable())
both.seek(0)
print([ascii(line) for line in both], both.reader.errors, both.writer.errors)
both.reset()
recoder = codecs.EncodedFile(io.BytesIO(b"caf\xe9\nb\xfc\n"), "utf-8", "latin-1")
print(recoder.data_encoding, recoder.file_encoding, recoder.readline(), recoder.readlines(), recoder.read())
recoder.write("\xdf".encode())
recoder.writelines([b"x", b"y"])
print(recoder.stream.getvalue(), list(codecs.EncodedFile(io.BytesIO(b"1\n2\n"), "utf-8")))
for name in ("utf-8", "utf-16", "utf-32-be", "ascii", "utf-8-sig", "unicode-escape"):
    info = codecs.lookup(name)
    encoder, decoder = info.incrementalencoder("strict"), info.incrementaldecoder("strict")
    pieces = [encoder.encode("a"), encoder.encode("b"), encoder.encode("c", final=True)]
    print(info.name, pieces, encoder.getstate())
    encoder.reset()
    data = b"".join(pieces)
    got = [decoder.decode(data[place:place + 1]) for place in range(len(data))]
    print(got, decoder.decode(b"", True), decoder.getstate())
    decoder.reset()
    decoder.setstate((b"", 0))
    encoder.setstate(0)
    print(list(codecs.iterencode(["x", "", "y"], name)), list(codecs.iterdecode([data], name)))


def search(name):
    if name == "upper_case":
        return codecs.CodecInfo(lambda text, errors="strict": (text.upper().encode(), len(text)),
                                lambda data, errors="strict": (bytes(data).decode().lower(), len(data)), name="upper")
    if name == "three":
        return 1, 2, 3
    if name == "no_pair":
        return codecs.CodecInfo(lambda text, errors="strict": 5, lambda data, errors="strict": ("x",))


codecs.register(search)
print("Text".encode("upper-case"), b"TEXT".decode("Upper Case"), codecs.lookup("UPPER_CASE").name)
for name in ("three", "no-pair", "nowhere", 5, "nul\0", "", "upper_case"):
    print(str(outcome(codecs.lookup, name)).split(" at ")[0], outcome(codecs.encode, "x", name), outcome(codecs.decode, b"x", name), sep=" | ")
print(outcome("x".encode, "no_pair"), outcome(b"x".decode, "no_pair"))
for function in (codecs.getincrementalencoder, codecs.getincrementaldecoder, codecs.getreader, codecs.getwriter):
    print(outcome(function, "upper_case"), outcome(function, "nowhere"))
print(outcome(codecs.register, 5), codecs.unregister(search), outcome("x".encode, "upper_case"), codecs.unregister(search))
codecs.register_error("shout", lambda error: ("!" * (error.end - error.start), error.end))
codecs.register_error("back", lambda error: ("?", -1))
codecs.register_error("wrong", lambda error: 5)
print("a\xe9\xe8b".encode("ascii", "shout"), b"a\xff\xfeb".decode("ascii", "shout"), codecs.lookup_error("shout").__name__)
print(outcome("a\xe9b".encode, "ascii", "back"), outcome("a\xe9b".encode, "ascii", "wrong"),
      outcome(b"a\xffb".decode, "utf-8", "wrong"))
print(outcome(codecs.lookup_error, "nobody"), outcome(codecs.register_error, "x", 5), outcome(codecs.register_error, 5, len))
error = UnicodeEncodeError("ascii", "a\xe9\u20ac\U0001f600b", 1, 4, "why")
wrong = UnicodeDecodeError("ascii", b"a\xff\xfeb", 1, 3, "why")
third = UnicodeTranslateError("a\xe9b", 1, 2, "why")
for name in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace"):
    function = getattr(codecs, name + "_errors")
    print(name, function is codecs.lookup_error(name), function.__name__,
          *(ascii(outcome(function, each)) for each in (error, wrong, third, ValueError("v"), 5)), sep=" | ")
for name in ("surrogateescape", "surrogatepass"):
    function = codecs.lookup_error(name)
    print(name, *(ascii(outcome(function, each)) for each in (error, wrong, third, ValueError("v"))), sep=" | ")
print(codecs.BOM_UTF8, codecs.BOM, codecs.BOM_BE, codecs.BOM_LE, codecs.BOM32_BE, codecs.BOM32_LE, codecs.BOM64_BE,
      codecs.BOM64_LE, codecs.BOM_UTF16, codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF32,
      codecs.BOM_UTF32_BE, codecs.BOM_UTF32_LE)
