# ASCII strings: `s += t` in loops short and long, concatenation, join, slices.


def append_short(rounds):
    total = 0
    for i in range(rounds):
        s = ""
        for j in range(100):
            s += "ab"
        total += len(s)
    return total


def append_long(n):
    s = ""
    for i in range(n):
        s += "xyz"
    return s


def join_numbers(n):
    return ",".join([str(i) + ";" + str(i + 1) for i in range(n)])


def count_letter(text, letter):
    count = 0
    for i in range(len(text)):
        if text[i] == letter:
            count += 1
    return count


total = append_short(40_000)
long = append_long(1_000_000)
joined = join_numbers(300_000)
print(total, len(long), long[1234567], len(joined), count_letter(joined, "7"))
