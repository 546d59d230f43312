# Strings one character at a time: counting, classifying, indexing, ciphers, joining.


def count(text):
    counts = {}
    for character in text:
        counts[character] = counts.get(character, 0) + 1
    return counts


def vowels(text):
    found = 0
    for character in text:
        if character in "aeiou":
            found += 1
        elif character == " ":
            found += 100
    return found


def shift(text, by):
    result = []
    for character in text:
        if "a" <= character <= "z":
            result.append(chr((ord(character) - 97 + by) % 26 + 97))
        else:
            result.append(character)
    return "".join(result)


def longest_run(text):
    best = current = 1
    for i in range(1, len(text)):
        if text[i] == text[i - 1]:
            current += 1
            if current > best:
                best = current
        else:
            current = 1
    return best


def run(rounds):
    text = "the quick brown fox jumps over the lazy dog and feeds the bees " * 5
    total = 0
    for i in range(rounds):
        counts = count(text)
        total += counts["e"] + vowels(text) + longest_run(text)
        text = shift(text, i % 25 + 1)
    return total, text[:9].replace(" ", "_")


total, text = run(5_000)
print(total, text)
