def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: {}["k"])
t(lambda: {}[1, 2])
t({}.pop, "k")
t({}.popitem)
t(lambda: {}[[]])
t({}.get, {})
t({}.update, 5)
t({}.update, ["abc"])
t({}.update, [1])
t(dict, [("a",)])
t({}.pop)
t(lambda: {[]: 1})
t(lambda: {}.__delitem__("x"))
t(dict, 1, 2)
