def t(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(type(e).__name__, e)


t("  a b\n".strip)
t("xxaxx".strip, "x")
t("abcba".lstrip, "ab")
t("abcba".rstrip, "ab")
t("\u3000a\x85".strip)
t("a".strip, 1)
t("ab".center, 7, "*")
t("abc".center, 6, "*")
t("ab".ljust, 5)
t("ab".rjust, 5, ".")
t("ab".center, 5, "**")
t("-42".zfill, 6)
t("+4".zfill, 2)
t("x".zfill, 3)
t("a\tbc\td".expandtabs, 4)
t("a\tb\n\tc".expandtabs)
