class Shown:
    def __format__(self, spec):
        return f"<{spec}>"

    def __repr__(self):
        return "répr"

    def __str__(self):
        return "strä"


word, count, ratio, shown = "héé", 4, 2.5, Shown()
print(f"{word:9} {count} {'#' * count} {word:>{count + 3}}|{[count] * 2}|{word + word:^9}|")
print(f"{ratio:.3f} {count:>5} {count * 3:,} {ratio * 2!r:>6} {shown} {shown:x} {shown!r:>6} {shown!s}")
print(f"{word!r} {word!a} {True} {True!r} {True:d} {None!s:>6} {2 ** 70:,} {-count:05} {ratio:08.2f}")
for value in (count, ratio, word, True):
    try:
        print(f"{value:>6.1f}|{value:e}")
    except ValueError as error:
        print(error)
parts = [f"{index}:{index * index:>6}:{index / 3:.3f}" for index in range(4)]
print(parts, f"{''}" == "", f"{word}" is word)
