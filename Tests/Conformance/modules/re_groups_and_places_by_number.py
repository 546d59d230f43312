# What a match tells of groups given by number, name and what stands for a number.
import re


class Two:
    def __index__(self):
        return 2


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


for pattern, text in [
    (r"(\w+) (?P<second>\w+)(x)?", "one two"),
    (r"(\w+) (?P<second>\w+)(x)?", "één twéé"),
    (rb"(\w+) (?P<second>\w+)(x)?", b"one two"),
    (rb"(\w+) (?P<second>\w+)(x)?", bytearray(b"one two")),
]:
    match = re.match(pattern, text)
    print(match.lastindex, match.lastgroup, match.regs, match.span(), match.groups("none"))
    for group in (0, 1, 2, 3, True, Two(), "second", 4, -1, 1 << 70, "third", 1.0, None):
        show(lambda: match.group(group))
        show(lambda: match[group])
        show(lambda: match.start(group))
        show(lambda: match.end(group))
    show(lambda: match.group())
    show(lambda: match.group(2, 1, "second"))
    show(lambda: (match.start(), match.end()))

many = re.compile("".join(f"(?P<g{number}>.)" for number in range(60)))
match = many.match("0123456789" * 6)
print(match.group(60), match["g31"], len(match.groups()), match.start(45), match.end("g45"), match.lastgroup)
print([match.group(3) for match in re.finditer(r"(a)(b)?(c*)", "abcc ac a")])
kept = [re.search(r"(\d+)-(\d+)", f"x {number}-{number + 1}") for number in range(500)]
print(sum(int(match[1]) * int(match.group(2)) for match in kept))
