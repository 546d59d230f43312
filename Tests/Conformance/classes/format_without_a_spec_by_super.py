# The methods of str, int and float show an instance by its own `__str__` where the specification is empty.
class Word(str):
    def __str__(self):
        return "shown"

    def __format__(self, spec):
        return f"<{super().__format__(spec)}>"


class Number(int):
    def __repr__(self):
        return "number"

    def __format__(self, spec):
        return f"<{super().__format__(spec)}>"


class Real(float):
    def __str__(self):
        return "real"


word, number, real = Word("word"), Number(5), Real(1.5)
print(f"{word} {word:>6} {number} {number:03d} {real} {real:.2f}")
print("{} {:d} {}".format(word, number, real), format(word), format(number, ""), str.__format__(word, ""))
print(int.__format__(number, ""), float.__format__(real, ""), float.__format__(real, ".1f"), format(True, ""))
