def g():
    yield 1
    yield 2
    return "value"


it = g()
print(next(it), next(it))
try:
    next(it)
except StopIteration as e:
    print("stop", e.value)
try:
    next(it)
except StopIteration as e:
    print("again", e.value)
print(next(it, "default"), iter(it) is it)
