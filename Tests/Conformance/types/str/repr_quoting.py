for s in (
    "plain",
    "it's",
    'say "hi"',
    "both '\"",
    "\n\t\r\\",
    "\x00\x7f\x80\xa0\xad",
    "é😀",
    "\u200b",
):
    print(repr(s), ascii(s))
print(repr("\ud800"), repr("\ue000"), repr("\U000e0001"), ["a'b"])
