import binascii

text = b"caf\xc3\xa9 = good \t\r\n.\r\nx_y \n" + b"long " * 20
for options in ({}, {"quotetabs": True}, {"istext": False}, {"header": True}):
    print(options, binascii.b2a_qp(text, **options))
print(binascii.a2b_qp(b"a=3D_b=\nc=C3=A9=XYZ==", header=True), binascii.a2b_qp("=41=\r\n=4"), binascii.b2a_qp(b"."))
for data in (b"", b"a", b"hello world", bytes(45)):
    line = binascii.b2a_uu(data)
    print(line, binascii.b2a_uu(data, backtick=True), binascii.a2b_uu(line) == data)
print(binascii.a2b_uu(b"\x7f"), binascii.a2b_uu(b"#86%T\n"), binascii.a2b_uu(""))
for wrong in (lambda: binascii.b2a_uu(bytes(46)), lambda: binascii.a2b_uu(b"#86%Txy"), lambda: binascii.a2b_uu(b"#8\x19%T"),
              lambda: binascii.a2b_qp("\xe9")):
    try:
        wrong()
    except ValueError as error:
        print(type(error), error)
try:
    binascii.hexlify(memoryview(b"abcd")[::2])
except BufferError as error:
    print(error)
