"""The pairs of functions that codecs has for each encoding, called with texts, bytes and what they refuse."""
import codecs
import _codecs

TEXTS = "plain", "caf\xe9", "\u20ac", "\U0001f600", "\ud800", "", "a+b-c~\\", "nul\0tab\t"
NAMES = ("ascii latin_1 utf_7 utf_8 utf_16 utf_16_le utf_16_be utf_32 utf_32_le utf_32_be unicode_escape "
         "raw_unicode_escape").split()


def outcome(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for name in NAMES:
    encode, decode = getattr(codecs, name + "_encode"), getattr(codecs, name + "_decode")
    print(name, encode.__name__, decode.__name__, encode is getattr(_codecs, name + "_encode"))
    for text in TEXTS:
        coded = outcome(encode, text)
        print(" ", ascii(text), coded)
        if isinstance(coded, tuple):
            print("   ", ascii(outcome(decode, coded[0])), ascii(outcome(decode, coded[0] + b"\xd8\0\xff", "replace")))
    print(outcome(encode, "\u20ac", "ignore"), outcome(encode, "\u20ac", None), outcome(decode, b"", None))
    print(outcome(encode, b"bytes"), outcome(encode), outcome(decode, 5), outcome(decode), sep=" | ")
    print(ascii(outcome(decode, b"\xff\xfe\x41")), ascii(outcome(decode, b"\xff\xfe\x41", "strict", True)))
for data in (b"\xff\xfe\x41\0", b"\xfe\xff\0\x41", b"\x41\0", b"\xff\xfe\0\0\x41\0\0\0"):
    for order in (-1, 0, 1):
        print(data, order, outcome(codecs.utf_16_ex_decode, data, "strict", order, True),
              outcome(codecs.utf_32_ex_decode, data, "strict", order, True))
    for order in (-1, 0, 1):
        print(outcome(codecs.utf_16_encode, "A", "strict", order), outcome(codecs.utf_32_encode, "A", "strict", order))
print(outcome(codecs.readbuffer_encode, b"ab"), outcome(codecs.readbuffer_encode, "\xe9"),
      outcome(codecs.readbuffer_encode, 3), sep=" | ")
print(outcome(codecs.charmap_encode, "ab", "strict", {97: 65, 98: b"xy"}),
      outcome(codecs.charmap_encode, "ab", "strict", {97: None}),
      outcome(codecs.charmap_encode, "ab", "replace", {97: 65, 63: 33}),
      outcome(codecs.charmap_encode, "\xe9a"), outcome(codecs.charmap_encode, "\u20ac"), sep="\n")
print(outcome(codecs.charmap_decode, b"\0\1", "strict", "ab"), outcome(codecs.charmap_decode, b"\2", "strict", "ab"),
      outcome(codecs.charmap_decode, b"\2", "replace", "ab"), outcome(codecs.charmap_decode, b"\2", "strict", {2: "xyz"}),
      outcome(codecs.charmap_decode, b"\2", "strict", {2: 0x20ac}), outcome(codecs.charmap_decode, b"\xe9"), sep="\n")
print(outcome(codecs.escape_encode, b"a'\"\n\xff\\"), outcome(codecs.escape_decode, rb"a\n\x41\101"),
      outcome(codecs.escape_decode, rb"\x4"), outcome(codecs.escape_encode, "text"), sep="\n")
table = codecs.charmap_build("".join(map(chr, range(65, 91))))
print(codecs.charmap_encode("CAB", "strict", table), outcome(codecs.charmap_encode, "a", "strict", table))
