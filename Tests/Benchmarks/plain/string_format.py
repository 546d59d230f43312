# f-strings, str.format, % and conversions of numbers.


def run(rounds):
    total = 0
    for i in range(rounds):
        x = i / 7
        total += len(f"{i}: {x:.3f} {i:>8} {i:05d}")
        total += len(f"item {i} of {rounds}")
        total += len("{} and {}".format(i, rounds))
        total += len("%d %s %.2f" % (i, "text", x))
        total += len(str(i)) + len(f"{i:x}") + int("12" + str(i % 10))
    return total


print(run(250_000))
