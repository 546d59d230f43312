print("ab" * 3, 2 * "x", "a" * 0, "a" * -1, "a" + "b" "c")
for f in (
    lambda: "a" + 1,
    lambda: 1 + "a",
    lambda: "a" * "b",
    lambda: "a" * 1.0,
    lambda: "a" - "b",
):
    try:
        f()
    except TypeError as e:
        print(e)
