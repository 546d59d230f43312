def g():
    yield from iter([1, 2, 3])


it = g()
next(it)
print(it.send(None))
try:
    it.send(5)
except AttributeError as e:
    print(e)
