# Non-ASCII strings: indexing forwards, backwards and at random, slices, appending.


def index_every_way(text):
    n = len(text)
    accents = 0
    for i in range(n):
        if text[i] == "é":
            accents += 1
    for i in range(1, n + 1):
        if text[-i] == "雨":
            accents += 1
    seed = 42
    for _ in range(n):
        seed = (seed * 3877 + 29573) % 139968
        if text[seed % n] == "😀":
            accents += 1
    return accents


def append(n):
    s = ""
    for i in range(n):
        s += "né雨"
    return s


def slice_lengths(text):
    total = 0
    for start in range(0, len(text) - 8, 8):
        piece = text[start:start + 8]
        total += len(piece) + piece.count("é")
    return total


text = "Le café déjà vu, 雨が降る, 😀 plain ASCII words between " * 36_000
appended = append(1_200_000)
character = ord(appended[2_777_777])
print(len(text), index_every_way(text), len(appended), character, slice_lengths(text))
