import codecs


def shorter(error):
    error.object = b"ok"
    return "!", 0


def not_bytes(error):
    error.object = 42
    return "!", 0


def one_by_one(error):
    return "?", error.start + 1


codecs.register_error("shorter", shorter)
codecs.register_error("not bytes", not_bytes)
codecs.register_error("one by one", one_by_one)
for encoding, data in ("ascii", b"a\xff"), ("utf-8", b"\xff"), ("utf-16", b"\xff"):
    print(data.decode(encoding, "shorter"))
    try:
        data.decode(encoding, "not bytes")
    except TypeError as error:
        print(error)
print(ascii(b"\xd8\xd8\xd8\xd8\xd8\x00\x00\x00".decode("utf-16-le", "one by one")))
for encoding, instead in ("utf-8", "\u20ac"), ("utf-16-le", b"a"), ("utf-16-le", b"ab"), ("utf-8", "e"), ("ascii", "\u20ac"):
    codecs.register_error("instead", lambda error: (instead, error.end))
    try:
        print("[\udc80]".encode(encoding, "instead"))
    except UnicodeEncodeError as error:
        print(error)
