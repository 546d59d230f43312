def g():
    try:
        yield 1
        return "returned"
    finally:
        yield 2
        print("finally done")


it = g()
print(next(it), next(it))
try:
    next(it)
except StopIteration as e:
    print(e.value)
