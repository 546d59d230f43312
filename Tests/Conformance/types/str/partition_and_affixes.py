def t(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(type(e).__name__, e)


t("a=b=c".partition, "=")
t("a=b=c".rpartition, "=")
t("abc".partition, "x")
t("abc".rpartition, "x")
t("abc".partition, "")
t("abc".startswith, "ab")
t("abc".startswith, ("x", "b"))
t("abc".startswith, "b", 1)
t("abc".endswith, ("c", "d"))
t("abc".endswith, "")
t("abc".startswith, ["a"])
t("abc".removeprefix, "ab")
t("abc".removesuffix, "x")
