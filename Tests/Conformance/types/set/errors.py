def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)


t({1}.remove, 2)
t({1}.remove, "x")
t(set().pop)
t(lambda: {[]})
t({1}.add, {})
t(set, 5)
t(hash, set())
t(lambda: {{1}})
t(lambda: frozenset().add)
