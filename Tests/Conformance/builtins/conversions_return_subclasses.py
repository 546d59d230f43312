import warnings


class Text(str):
    pass


class Shown:
    def __str__(self):
        return Text("str")

    def __repr__(self):
        return Text("repr")


for function in str, repr, ascii:
    print(function.__name__, type(function(Shown())).__name__, function(Shown()))


class Number:
    def __int__(self):
        return True

    def __index__(self):
        return 5

    def __float__(self):
        return Half(0.5)


class Half(float):
    pass


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(int(Number()), float(Number()), type(float(Number())).__name__)
for warning in caught:
    print(warning.category.__name__, warning.message)
for text, base in ("1", 2**100), ("1", -(2**100)):
    try:
        int(text, base)
    except ValueError as error:
        print(error)
print(round(1.5, 2**100), round(1.5, -(2**100)), 0.0 ** -float("inf"))
try:
    int.__new__(bool, 1)
except TypeError as error:
    print(error)
