def t(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(type(e).__name__, e)


s = "banana"
t(s.find, "an")
t(s.find, "an", 2)
t(s.find, "an", 2, 4)
t(s.find, "")
t(s.find, "", 7)
t(s.rfind, "an")
t(s.rfind, "a", -3, -1)
t(s.index, "nan")
t(s.index, "x")
t(s.rindex, "x")
t(s.count, "a")
t(s.count, "ana")
t(s.count, "")
t(s.count, "a", 2)
t(s.find, 1)
t("".count, "")
