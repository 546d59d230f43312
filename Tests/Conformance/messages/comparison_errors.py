for a, b in ((1, "a"), (None, 1), ([], ()), ({}, {}), (1, None), ("a", 1), (len, len), (1, 1.5)):
    for f in (lambda: a < b, lambda: a >= b):
        try:
            print(f())
        except TypeError as e:
            print(e)
