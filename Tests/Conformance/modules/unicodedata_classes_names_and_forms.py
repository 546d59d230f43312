import unicodedata as u

for char in "Aé٣½Ⅷ𝟘中가́﷐\u200b\x00\U00010ffff(ŉǅ²":
    print(f"{ord(char):X}", u.category(char), u.bidirectional(char), u.combining(char), u.east_asian_width(char),
          u.mirrored(char), u.decimal(char, None), u.digit(char, None), u.numeric(char, None),
          repr(u.decomposition(char)), u.name(char, "-"))
for text in ("Å ﬁ ① é ǆ", "e\u0301\u0327", "한글", "\u1100\u1161\u11a8", "ｱﾞ", "\u0344", "\u2126", "𝐀", "a\u0315\u0300\u05ae\u0300b"):
    print([ascii(u.normalize(form, text)) for form in ("NFC", "NFD", "NFKC", "NFKD")],
          [u.is_normalized(form, text) for form in ("NFC", "NFD", "NFKC", "NFKD")])
print(u.lookup("SNOWMAN"), u.lookup("latin small letter a"), u.unidata_version)
slug = u.normalize("NFKD", "Crème Brûlée ½ ﬀ").encode("ascii", "ignore").decode()
print(slug)
for call in (lambda: u.name("\x00"), lambda: u.decimal("a"), lambda: u.digit("½"), lambda: u.numeric("x"),
             lambda: u.category("ab"), lambda: u.normalize("NFX", "a"), lambda: u.category(3)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
