def t(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(type(e).__name__, e)


t(", ".join, ["a", "b"])
t("".join, "xyz")
t("-".join, [])
t("-".join, (c for c in "ab"))
t("-".join, {"k": 1})
t("-".join, ["a", 1])
t("-".join, [None])
t("-".join, 5)
t("banana".replace, "a", "o")
t("banana".replace, "a", "o", 2)
t("ab".replace, "", "-")
t("ab".replace, "", "-", 2)
t("ab".replace, "a", 1)
