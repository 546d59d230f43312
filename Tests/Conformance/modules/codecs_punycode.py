"""Punycode, there and back, and what is none."""


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


WORDS = ("b\xfccher", "m\xfcnchen", "\u65e5\u672c", "plain", "", "\xe9", "a-b", "\u0645\u062b\u0627\u0644", "\U0001f600x", "Pr\xf6st\xdf")
for word in WORDS:
    coded = word.encode("punycode")
    print(ascii(word), coded, coded.decode("punycode") == word)
for data in (b"bcher-kva", b"bcher-kva!", b"-", b"a-", b"\xff", b"a-\xff", b"99999999", b"ABC-kva", b"zz-9999999999zz"):
    print(data, ascii(outcome(data.decode, "punycode")), ascii(outcome(data.decode, "punycode", "ignore")),
          ascii(outcome(data.decode, "punycode", "replace")), sep=" | ")
