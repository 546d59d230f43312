# Data of each length and its text in every base, there and back; and text that is not right.
import base64
import binascii
import hashlib
import random

R = random.Random(7)
CODINGS = {
    "b64": (base64.b64encode, base64.b64decode), "urlsafe": (base64.urlsafe_b64encode, base64.urlsafe_b64decode),
    "altchars": (lambda s: base64.b64encode(s, b"*~"), lambda s: base64.b64decode(s, b"*~")),
    "b32": (base64.b32encode, base64.b32decode), "b32hex": (base64.b32hexencode, base64.b32hexdecode),
    "b16": (base64.b16encode, base64.b16decode), "hex": (binascii.hexlify, binascii.unhexlify),
    "b85": (base64.b85encode, base64.b85decode), "a85": (base64.a85encode, base64.a85decode),
    "adobe": (lambda s: base64.a85encode(s, adobe=True, foldspaces=True, wrapcol=20),
              lambda s: base64.a85decode(s, adobe=True, foldspaces=True)),
    "padded": (lambda s: base64.b85encode(s, pad=True), base64.b85decode),
    "padded a85": (lambda s: base64.a85encode(s, pad=True, foldspaces=True), lambda s: base64.a85decode(s, foldspaces=True))}
for name, (encode, decode) in CODINGS.items():
    digest = hashlib.md5()
    for size in [*range(70), 5000, 70001]:
        for data in (R.randbytes(size), bytes(size), b" " * size, b"\xff" * size, bytearray(R.randbytes(size))):
            text = encode(data)
            digest.update(text)
            back = decode(text if size % 2 else text.decode())
            if back != data and not name.startswith("padded"):
                print(name, size, "differs")
            digest.update(back)
    print(name, digest.hexdigest())


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception as error:
        return type(error).__name__, str(error)


texts = [
    "", "A", "AB", "ABC", "ABCD", "AB=", "AB==", "ABC=", "ABC==", "AB=C", "AB=C=", "A=BC", "=ABC", "ABCD=", "ABCD====", "AB==CD", "ABCDE",
    "A B\nC D", "AB\xff", "AB*D", "ABCD" * 5 + "-_", "ABCD" * 5 + "+/", "AB==ABCD", "ABCDEFGH", "ABCDEF==", "ABC=====", "ABCDE===",
    "AAAAAAAA=", "abcdefgh", "01OIL234", "A1======", "A=======", "========", "0", "0g", "0G", "0f", "0F0a", "VPaz", "~~~~~", "|NsC0",
    "|NsC1", "{", "\x7f", "VPa z", "zz", "!z", "z!!", "uuuuu", "s8W-!", "s8W-\"", "s8", "y", "!y", "<~~>", "<~87cURDZ~>", "87cUR D\nZ\v",
    "<~87cURDZ", "87cUR\x00", "87cUR\xe9"]
for text in texts:
    for function in (base64.b64decode, base64.urlsafe_b64decode, base64.b32decode, base64.b32hexdecode, base64.b16decode,
                     binascii.unhexlify, base64.b85decode, base64.a85decode):
        print(repr(text), function.__name__, attempt(function, text.encode("latin-1")), attempt(function, text) if text.isascii() else "")
    print(attempt(base64.b64decode, text.encode("latin-1"), validate=True), attempt(base64.b64decode, text.encode("latin-1"), b"-=", True),
          attempt(base64.b64decode, text.encode("latin-1"), b"AB"), attempt(base64.b32decode, text.encode("latin-1"), True, b"I"),
          attempt(base64.b16decode, text.encode("latin-1"), True), attempt(base64.a85decode, text.encode("latin-1"), adobe=True),
          attempt(base64.a85decode, text.encode("latin-1"), foldspaces=True, ignorechars=b"\x00\xe9"),
          attempt(base64.a85decode, text.encode("latin-1"), ignorechars=[0, 10, 11, 32]))
for given in ("\xe9", 1, None, [1], memoryview(b"QUJD")):
    for function in (base64.b64decode, base64.urlsafe_b64decode, base64.b64encode, base64.urlsafe_b64encode, base64.b32decode,
                     base64.b32encode, base64.b16encode, base64.b16decode, base64.b85decode, base64.b85encode, base64.a85encode,
                     base64.a85decode):
        result = attempt(function, given)
        print(type(given).__name__, function.__name__, result)
for altchars in (b"-", b"-_-", "-_", bytearray(b"-_"), memoryview(b"-_")):
    print(attempt(base64.b64encode, b"\xff\xff\xfe", altchars), attempt(base64.b64decode, b"__-_", altchars))
