# Rows come back as they were written, and odd lines are read as CPython reads them.
import csv
import io
import random

R = random.Random(5)
PIECES = ["a", "b c", ",", '"', '""', "\n", "\r", "\r\n", ";", "\u00e9", "'", " ", "\\", "x" * 20, "1", "-2.5", ""]


def show(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def text():
    return "".join(R.choice(PIECES) for _ in range(R.randrange(4)))


DIALECTS = [
    {}, {"delimiter": ";"}, {"delimiter": "\t", "quotechar": "'"}, {"quoting": csv.QUOTE_ALL},
    {"quoting": csv.QUOTE_NONNUMERIC}, {"quoting": csv.QUOTE_NONE, "escapechar": "\\"}, {"doublequote": False, "escapechar": "\\"},
    {"skipinitialspace": True}, {"strict": True}, {"lineterminator": "\n"}, {"lineterminator": "|x|"}, {"delimiter": "\u00e9"},
    {"quotechar": None, "quoting": csv.QUOTE_NONE}, {"quotechar": "\u00e9"}]
for number in range(100):
    options = R.choice(DIALECTS)
    row = [R.choice([text(), text(), R.randrange(-5, 500), 1.5, 1e100, None, True]) for _ in range(R.randrange(5))]
    out = io.StringIO()
    wrote = show(lambda: csv.writer(out, **options).writerow(R.choice([list, tuple, iter])(row)))
    line = out.getvalue()
    print(number, options, row, wrote, repr(line), show(lambda: list(csv.reader(io.StringIO(line, newline=""), **options))))
    odd = "".join(R.choice(PIECES) for _ in range(R.randrange(8)))
    print(repr(odd), show(lambda: list(csv.reader([odd], **options))), show(lambda: list(csv.reader(odd.splitlines(True), **options))))


class Shown:
    def __str__(self):
        return 'shown "so", yes'


out = io.StringIO()
writer = csv.writer(out)
writer.writerow([Shown(), [1, 2], b"x"])
writer.writerows([[1, 2], (3, 4), "ab", []])
print(repr(out.getvalue()), show(lambda: writer.writerow(5)))
before = csv.field_size_limit(4)
print(show(lambda: list(csv.reader(["abcd,abcd"]))), show(lambda: list(csv.reader(["abcde"]))))
print(show(lambda: list(csv.reader(['"abcd"']))), show(lambda: list(csv.reader(['"abcde"']))), show(lambda: list(csv.reader(["\u00e9\u00e9\u00e9\u00e9"]))))
csv.field_size_limit(before)
reader = csv.reader(['a,"b\n', 'c",d\n', "e\n"])
print([(row, reader.line_num) for row in reader], show(lambda: list(csv.reader([b"a"]))))
