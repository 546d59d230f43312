def t(x, key):
    try:
        x[key]
    except (TypeError, KeyError, IndexError) as e:
        print(type(e).__name__, e)


t(5, 0)
t(None, "a")
t(len, 0)
t({1, 2}, 0)
t((1, 2), 2)
t([1], "a")
t([1], None)
t({"a": 1}, "b")
t("abc", 5)
t("abc", "b")
t((x for x in []), 0)
t(range(3), 3)
t(int, 0)
t((1,), 1.5)
t(lambda: 0, 1)
