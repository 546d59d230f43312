for f in (
    lambda: len(),
    lambda: len(1, 2),
    lambda: abs(1, 2),
    lambda: ord(),
    lambda: isinstance(1),
    lambda: hasattr(1),
    lambda: callable(),
    lambda: divmod(1),
    lambda: id(),
    lambda: repr(),
    lambda: len(obj=1),
    lambda: sorted(1, key=2, foo=3),
    lambda: iter(1, 2, 3),
    lambda: next(),
    lambda: hash(),
    lambda: issubclass(int),
    lambda: round(),
    lambda: sum(),
    lambda: chr(),
    lambda: setattr(1),
):
    try:
        f()
    except TypeError as e:
        print(e)
