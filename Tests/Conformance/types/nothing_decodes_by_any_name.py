print(repr(b"".decode("no such encoding")), repr(str(b"", "no such encoding")), repr(bytearray().decode("x", "y")))
for call in lambda: b"a".decode("no such encoding"), lambda: "".encode("no such encoding"):
    try:
        print(call())
    except LookupError as error:
        print(error)
