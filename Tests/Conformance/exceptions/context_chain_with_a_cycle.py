a, b, c = ValueError("a"), ValueError("b"), ValueError("c")
a.__context__ = b
b.__context__ = c
c.__context__ = b
try:
    try:
        raise a
    except ValueError:
        raise KeyError("new")
except KeyError as error:
    print(repr(error.__context__), repr(error.__context__.__context__))
