def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)


a = [1]
t([].pop)
t(a.pop, 5)
t(a.pop, "x")
t(a.remove, 9)
t(a.index, 9)
t(a.index, 1, 1)
t(a.extend, 5)
t(a.append)
t(a.append, 1, 2)
t(a.insert, 1)
t([2, "a"].sort)
t(list, 5)
t(list, 1, 2)
t(a.sort, len)
