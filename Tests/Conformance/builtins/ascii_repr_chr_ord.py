print(ascii("é😀a"), repr("é"), chr(97), chr(0x1F600), ord("é"), ord("😀"), ascii(["ñ"]))
for f in (
    lambda: chr(-1),
    lambda: chr(0x110000),
    lambda: chr("a"),
    lambda: ord("ab"),
    lambda: ord(""),
    lambda: ord(5),
):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
