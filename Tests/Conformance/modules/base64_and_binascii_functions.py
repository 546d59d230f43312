"""Every function of base64 and binascii, with what each refuses."""
import base64
import binascii
import io


def show(call, *args, **keywords):
    try:
        result = call(*args, **keywords)
    except Exception as error:
        print(call.__name__, args, keywords or "", type(error).__name__, error)
    else:
        print(call.__name__, args, keywords or "", repr(result))


for data in (b"", b"a", b"\xff\xfe\x00\x00\x00\x00zz", bytearray(b"hello, world"), "text", 5):
    for name in ("a85encode", "b16encode", "b32encode", "b32hexencode", "b64encode", "b85encode", "encodebytes",
                 "standard_b64encode", "urlsafe_b64encode"):
        show(getattr(base64, name), data)
show(base64.a85encode, b"    hello\0\0\0\0", foldspaces=True, adobe=True)
show(base64.a85encode, b"x" * 20, wrapcol=7, pad=True)
show(base64.b64encode, b"\xff\xfe\xfd", altchars=b"-_")
show(base64.b64encode, b"x", altchars=b"-")
show(base64.b85encode, b"x", pad=True)
for name, *rows in (
    ("a85decode", "87cURD]i,", b"<~87cURD]i,~>", "z!", "\x7f", "v", "s8W-\"", 5),
    ("b16decode", "00FF", b"0a", "0", "zz", "é"),
    ("b32decode", "ME======", b"me======", "ME", "M1======", "ME=====1"),
    ("b32hexdecode", "C4======", "c4======", "C4"),
    ("b64decode", "YQ==", b"YQ", "YQ=", "Y Q = =", "", "é", "Y-_Q", "Y"),
    ("b85decode", "VPa!s", b"VPazdX", "~~~~~", "\"", "é"),
    ("decodebytes", b"YQ==\n", "YQ==", b"Y", 5),
    ("standard_b64decode", "+/+/", b"YQ=="),
    ("urlsafe_b64decode", "-_-_", b"YQ==", 5),
):
    for row in rows:
        show(getattr(base64, name), row)
show(base64.b16decode, "0a", casefold=True)
show(base64.b16decode, "0a", True)
show(base64.b32decode, "me======", casefold=True)
show(base64.b32decode, "M1======", map01="L")
show(base64.a85decode, "<~87cURD]i,~>", adobe=True)
show(base64.a85decode, "87", adobe=True)
show(base64.a85decode, "y+", foldspaces=True)
show(base64.b64decode, "Y!Q==", validate=True)
show(base64.b64decode, "Y-_Q", altchars="-_")
source, target = io.BytesIO(b"x" * 60), io.BytesIO()
base64.encode(source, target)
target.seek(0)
print(target.getvalue())
back = io.BytesIO()
base64.decode(target, back)
print(back.getvalue())
for name, *rows in (
    ("a2b_base64", (b"YQ==",), ("YQ==",), (b"Y",), (b"Y!Q==",), (5,), ("é",), ()),
    ("b2a_base64", (b"abc",), (bytearray(b""),), ("abc",), ()),
    ("a2b_hex", (b"00ff",), ("00FF",), ("0",), ("zz",), (5,)),
    ("unhexlify", ("6162",), ("é0",)),
    ("b2a_hex", (b"ab",), (b"abcd", ":"), (b"abcd", ":", 2), (b"abcde", b"-", -2), (b"a", "::"), ("a",)),
    ("hexlify", (bytearray(b"ab"),), (b"",)),
    ("crc32", (b"abc",), (b"abc", 5), ("abc",), ()),
    ("crc_hqx", (b"abc", 0), (b"abc", 70000), (b"abc",), ("abc", 0)),
):
    for row in rows:
        show(getattr(binascii, name), *row)
show(binascii.b2a_base64, b"abc", newline=False)
show(binascii.a2b_base64, b"YQ==x", strict_mode=True)
show(binascii.a2b_base64, b"=YQ==", strict_mode=True)
show(binascii.a2b_base64, b"Y!Q==", strict_mode=True)
print(binascii.Error.__mro__[1:3], binascii.Error.__module__, binascii.Incomplete.__mro__[1],
    binascii.Incomplete.__name__)
