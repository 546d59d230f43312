f = lambda a, *b, c=1, **d: (a, b, c, d)
print(f(1, 2, 3, c=4, e=5))
print((lambda: (yield))().send(None))
print((lambda *, k: k)(k=2), f.__name__)
