import codecs

passing = codecs.lookup_error("surrogatepass")
for encoding in "utf-8", "utf-16-le", "utf-32-be", "utf-16", "utf-32":
    data = "\ud800".encode(encoding, "surrogatepass")
    print(data, ascii(data.decode(encoding, "surrogatepass")))
    error = UnicodeEncodeError(encoding, "a\ud800b", 1, 2, "why")
    print(passing(error))
print(ascii(passing(UnicodeDecodeError("utf-8", b"a\xed\xa0\x80", 1, 2, "why"))))
for error in (
    UnicodeEncodeError("ascii", "a\ud800b", 1, 2, "why"), UnicodeEncodeError("utf-8", "abc", 1, 2, "why"),
    UnicodeDecodeError("utf-8", b"a\xed\x80", 1, 2, "why"), UnicodeTranslateError("abc", 1, 2, "why"),
):
    try:
        passing(error)
    except (UnicodeError, TypeError) as raised:
        print(type(raised).__name__, raised)
naming = codecs.lookup_error("namereplace")
print(naming(UnicodeEncodeError("ascii", "A\0\u3042\U000e0000", 0, 4, "why")))


class Wrong(UnicodeEncodeError):
    def __init__(self):
        super().__init__("ascii", "", 0, 1, "bad")
        self.object = []


class Fake(str):
    __class__ = UnicodeEncodeError


for handler in codecs.replace_errors, codecs.backslashreplace_errors, naming:
    for error in Wrong(), Fake():
        try:
            handler(error)
        except TypeError as raised:
            print(raised)
