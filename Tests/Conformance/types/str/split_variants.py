def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


t(" a  b c ".split)
t(" a  b c ".split, " ")
t(" a  b c ".split, None, 1)
t("a,b,c".split, ",", 1)
t("a,b,c".rsplit, ",", 1)
t(" a b ".rsplit, None, 1)
t("a--b".split, "--", maxsplit=5)
t("".split)
t("".split, ",")
t("abc".split, "")
t("abc".split, 1)
t("a\u2003b\x1cc".split)
