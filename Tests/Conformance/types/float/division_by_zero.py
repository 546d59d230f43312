for f in (
    lambda: 1.0 / 0,
    lambda: 1.0 // 0,
    lambda: 1.0 % 0,
    lambda: divmod(1.0, 0),
    lambda: 0.0 ** -1,
    lambda: 10.0 ** 400,
):
    try:
        f()
    except (ZeroDivisionError, OverflowError) as e:
        print(type(e).__name__, e)
