def f(*a, **k):
    return a, k


print(f(*"ab", *(x for x in range(2)), **{"p": 1}, **{"q": 2}))
print(f(*{}, *[], **{}))
for bad in (lambda: f(*1), lambda: f(**1), lambda: f(**{1: 2}), lambda: f(**{"a": 1}, a=2)):
    try:
        bad()
    except TypeError as e:
        print(e)
