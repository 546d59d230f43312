class A:
    pass


a = A()
for f in (lambda: a + 1, lambda: 1 + a, lambda: a < a, lambda: -a, lambda: a[0], lambda: len(a),
          lambda: a(), lambda: iter(a), lambda: 1 in a, lambda: a.__class__.x, lambda: int(a),
          lambda: next(a), lambda: hash([a]), lambda: "%d" % a, lambda: abs(a), lambda: a @ a):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(e)
try:
    a[0] = 1
except TypeError as e:
    print(e)
try:
    del a[0]
except TypeError as e:
    print(e)
try:
    a += 1
except TypeError as e:
    print(e)
