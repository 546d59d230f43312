a, b = ValueError("a"), ValueError("b")
try:
    try:
        raise a
    except ValueError:
        try:
            raise b
        except ValueError:
            raise a
except ValueError as e:
    print(e, repr(e.__context__), e.__context__.__context__)
