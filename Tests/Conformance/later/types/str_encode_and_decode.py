print("é😀".encode(), "é".encode("latin-1"), "é".encode("utf-16-le"), b"\xc3\xa9".decode("utf-8"))
for f in (
    lambda: "é".encode("ascii"),
    lambda: b"\xff".decode("utf-8"),
    lambda: "a".encode("no-such"),
):
    try:
        f()
    except (UnicodeError, LookupError) as e:
        print(type(e).__name__, e)
print(
    "é".encode("ascii", "replace"),
    "é".encode("ascii", "ignore"),
    b"\xffa".decode("utf-8", "replace"),
)
