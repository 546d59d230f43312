# Every index and slice of text whose characters are of one to four bytes, and characters made again and again.
import re

text = "Le café déjà vu, 雨が降る, 😀 plain ASCII words between " * 3
characters = list(text)
assert all(text[i] == characters[i] for i in range(len(text)))
assert all(text[-i] == characters[-i] for i in range(1, len(text) + 1))
for start in range(0, len(text), 7):
    for stop in range(start, len(text), 13):
        assert text[start:stop] == "".join(characters[start:stop])
    assert text.find(characters[start], start) == start
print([match.start() for match in re.finditer("é", text)] == [i for i, c in enumerate(characters) if c == "é"])
for length in range(1, 20):
    short = ("é雨😀a" * 5)[:length]
    assert [short[i] for i in range(length)] == list(short)
kept = [chr(0x4E00 + i % 700) for i in range(1500)]
print(len(set(kept)), kept[0], kept[700], kept[512], ord(kept[-1]), chr(0x4E00) + chr(0x5000) + chr(0x4E00))
try:
    text[len(text)]
except IndexError as error:
    print(error)
