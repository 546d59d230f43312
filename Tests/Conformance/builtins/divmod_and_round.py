print(divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), divmod(True, 2))
print(
    round(3.7),
    round(-3.5),
    round(3.14159, 3),
    round(1234, -2),
    round(2.5),
    round(number=3.5, ndigits=0),
)
for f in (
    lambda: divmod(1, 0),
    lambda: divmod("a", 1),
    lambda: round("a"),
    lambda: round(1.5, "a"),
):
    try:
        f()
    except (TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
