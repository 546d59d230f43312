try:
    try:
        try:
            raise KeyError("first")
        finally:
            raise IndexError("second")
    except IndexError:
        raise ValueError("third")
except ValueError as e:
    while e:
        print(repr(e))
        e = e.__context__
