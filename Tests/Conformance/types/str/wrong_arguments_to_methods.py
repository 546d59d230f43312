def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


t("a".upper, 1)
t("a".replace, "a")
t("a".join)
t("a".split, sep=1)
t("a".split, foo=1)
t("a".center)
t("a".center, "5")
t("a".find)
t("a".startswith)
t("a".nothing_like_it if hasattr("a", "nothing_like_it") else len)
t(str.upper, 1)
t(str.upper)
