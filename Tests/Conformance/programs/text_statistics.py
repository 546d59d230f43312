TEXT = """The quick brown fox jumps over the lazy dog.
The dog sleeps; the fox runs on. Größe zählt: naïve café, 3 of 12."""


def words(text):
    word = ""
    for c in text.lower():
        if c.isalpha():
            word += c
        elif word:
            yield word
            word = ""
    if word:
        yield word


counts = {}
for w in words(TEXT):
    counts[w] = counts.get(w, 0) + 1
for w, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:6]:
    print(f"{w:<8}{n:>3} {'#' * n}")
longest = max(counts, key=len)
print(longest, len(longest), sum(counts.values()), f"{len(counts) / sum(counts.values()):.1%}")
