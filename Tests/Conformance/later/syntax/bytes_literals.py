print(b"abc\x00\xff", rb"\n", b'it"s', b"a" b"b", br"\x")
