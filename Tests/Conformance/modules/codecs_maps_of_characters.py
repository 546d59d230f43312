import codecs

print(codecs.charmap_decode(b"\0\1\2", "strict", "abc"), codecs.charmap_decode(b"\0\1", "strict", {0: "xy", 1: 98}))
print(codecs.charmap_decode(b"\0\5", "replace", "a"), codecs.charmap_decode(b"a\xff"))
table = codecs.charmap_build("".join(map(chr, range(255, -1, -1))))
print(codecs.charmap_encode("az", "strict", table), codecs.charmap_encode("ab", "strict", {97: b"<a>", 98: 66}))
print(codecs.charmap_encode("a\u20acb", "xmlcharrefreplace", {ord(c): ord(c) for c in "ab&#;0123456789"}))
for mapping in {97: "text"}, {97: 300}, {}, {97: None}:
    try:
        codecs.charmap_encode("a", "strict", mapping)
    except (TypeError, UnicodeEncodeError) as error:
        print(error)
for mapping in {97: b"x"}, {97: -1}, {}, {97: 0xFFFE}:
    try:
        codecs.charmap_decode(b"a", "strict", mapping)
    except (TypeError, UnicodeDecodeError) as error:
        print(error)
