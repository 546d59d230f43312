def t(*a):
    try:
        print(repr(int(*a)))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


for s in "12", " -7\n", "+3", "1_000", "٣", "", "1__0", "_1", "1.5", "0x1f", "a", "012":
    t(s)
t("ff", 16)
t("0xff", 16)
t("0b11", 0)
t("0o17", 0)
t("010", 0)
t("z", 36)
t("9", 8)
t("1", 1)
t("1", 37)
t(5, 10)
