import unicodedata

for form in ("NFC", "NFD", "NFKC", "NFKD"):
    print(form, [
        ascii(unicodedata.normalize(form, text))
        for text in ("é", "e\u0301", "ﬁ", "각", "\u1100\u1161\u11a8", "a\u0315\u0300\u05aeb", "\ud800x", "Å", "\u0344")])
print(unicodedata.decomposition("ﬁ"), unicodedata.decomposition("é"), repr(unicodedata.decomposition("x")))
print(unicodedata.is_normalized("NFC", "e\u0301"), unicodedata.is_normalized("NFD", "e\u0301"))
for arguments in (("NFX", "é"), ("NFC", 3)):
    try:
        unicodedata.normalize(*arguments)
    except (ValueError, TypeError) as error:
        print(error)
