print(format(3.14159, ".2f"), format(5), format("a", ">3"), format(True), format(None), format([1]))
for f in (
    lambda: format([1], "x"),
    lambda: format(1, "s"),
    lambda: format("a", "d"),
    lambda: format(1, 2),
    lambda: format(),
):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
