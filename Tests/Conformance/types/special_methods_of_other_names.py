# A built-in method that a class has as a special method of another name does what its own name says.


class Number(int):
    __add__ = int.__sub__
    __neg__ = int.__pos__
    __abs__ = int.__neg__
    __index__ = int.__neg__
    __lt__ = int.__gt__
    __eq__ = int.__ne__
    __hash__ = int.__neg__
    __round__ = int.__neg__
    __int__ = int.__neg__


class Items(list):
    __iter__ = list.__reversed__
    __getitem__ = list.count
    __eq__ = list.__ne__


class Table(dict):
    __getitem__ = dict.get
    __contains__ = dict.pop
    __iter__ = dict.values


class Row(tuple):
    __hash__ = tuple.__len__
    __eq__ = tuple.__ne__
    __getitem__ = tuple.count


class Text(str):
    __hash__ = str.__len__
    __add__ = str.__mod__
    __str__ = str.upper
    __contains__ = str.startswith


class Real(float):
    __add__ = float.__sub__
    __lt__ = float.__gt__


class Plain:
    __hash__ = object.__sizeof__


def show(*tries):
    for attempt in tries:
        try:
            print(attempt())
        except Exception as error:
            print(type(error).__name__, error)


a, b = Number(5), Number(3)
show(lambda: a + b, lambda: a + 3, lambda: -a, lambda: abs(a), lambda: list(range(9))[a], lambda: a < b)
show(lambda: a == b, lambda: a == 5, lambda: hash(a), lambda: round(a), lambda: int(a), lambda: sorted([a, b, Number(9)]))
items = Items([1, 2, 3])
show(lambda: list(items), lambda: [item for item in items], lambda: items[1], lambda: items == [1, 2, 3])
table = Table(a=1, b=2)
show(lambda: table["a"], lambda: table["missing"], lambda: [value for value in table], lambda: "a" in table)
row = Row((1, 2))
show(lambda: hash(row), lambda: {row: 1}.get(Row((1, 2))), lambda: row == (1, 2), lambda: row[1], lambda: len({row, Row((1, 2))}))
text = Text("ab%s")
show(lambda: hash(text), lambda: text + "x", lambda: str(text), lambda: f"{text}", lambda: "a" in text, lambda: "b" in text)
real = Real(2.5)
show(lambda: real + 1, lambda: real < 1)
one, two = Plain(), Plain()
show(lambda: hash(one) == hash(two), lambda: len({one, two}))
