# A text that a loop only appends to is never seen to change where it was kept before.
import sys


def kept_between_loops():
    text = ""
    kept = []
    for round in range(4):
        for number in range(3):
            text += str(number)
        kept.append(text)
    return kept


def kept_by_caller(start):
    def extended(text):
        for letter in "xyz":
            text += letter
        return text

    built = start
    for letter in "abc":
        built += letter
    return extended(built), extended(built), built


def kept_through_an_error():
    text = "a"
    kept = []
    for round in range(3):
        try:
            for number in (1, 0):
                text += f"{6 // number};"
        except ZeroDivisionError:
            kept.append(text)
    return kept


def written_out(n):
    text = ""
    for number in range(n):
        text = text + "é" + chr(97 + number % 26)
    other = ""
    for number in range(n):
        other = other + chr(0x3B1 + number % 20)
    while n > 0:
        n -= 1
        other += "a"
    return text[:6], text[-3:], len(text), other[50], other[-1], len(other), other.find("a")


def inner_and_outer():
    outer = ""
    lines = []
    for row in range(3):
        line = ""
        for column in range(3):
            line += "*" * column
            outer += line[:0] + "."
        lines.append(line)
        outer += "\n"
    return outer, lines


def seen_in_a_frame():
    seen = []
    text = ""

    def look():
        seen.append(sys._getframe(1).f_locals["text"])

    for number in range(5):
        text += "ab" * 20
        look()
    return [len(each) for each in seen]


def assigned_in_the_loop():
    kept = ""
    for letter in "abc" * 60:
        kept += letter
    texts = [kept, "b"]
    for text in texts:
        text += "!"
    other = ""
    for number in range(3):
        other += "?"
        other = kept
    return len(kept), [len(each) for each in texts], len(text), len(other)


def numbers_and_lists():
    total, items = 0, [0]
    same = items
    for number in range(3):
        total += 1.5
        items += [number]
    for number in range(3):
        items = items + [number]
    return total, same, items


def unbound():
    for number in range(2):
        missing += "x"


def wrong():
    text = "a"
    for number in range(2):
        text += "b" if number == 0 else number


print(kept_between_loops())
print(kept_by_caller("s"), kept_by_caller("long " * 40)[0][-8:])
print(kept_through_an_error())
print(written_out(100))
print(inner_and_outer())
print(seen_in_a_frame())
print(assigned_in_the_loop())
print(numbers_and_lists())
for function in unbound, wrong:
    try:
        function()
    except Exception as error:
        print(type(error).__name__, error)
