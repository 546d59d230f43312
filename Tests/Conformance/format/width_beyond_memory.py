for make in (
    lambda: f"{1:{10 ** 14}}",
    lambda: f"{1.5:{10 ** 14}}",
    lambda: format(1, "100000000000000"),
    lambda: "%100000000000000d" % 1,
    lambda: "x".rjust(10 ** 14),
):
    try:
        make()
    except (MemoryError, OverflowError, ValueError) as error:
        print(type(error).__name__)
