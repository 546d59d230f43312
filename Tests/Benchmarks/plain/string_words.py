# Splitting text into words, counting, changing case, stripping, replacing, joining.


def run(rounds):
    line = "the quick brown fox, jumps over the lazy dog; and runs away  "
    counts = {}
    total = 0
    for i in range(rounds):
        words = line.strip().split(" ")
        for word in words:
            word = word.strip(",;").upper()
            counts[word] = counts.get(word, 0) + 1
            if word.startswith("TH"):
                total += 1
        joined = "-".join(words)
        total += len(joined.replace("o", "00")) + joined.find("lazy")
    return total, counts["THE"], len(counts)


total, the, distinct = run(120_000)
print(total, the, distinct)
