def chain(n):
    if n:
        result = yield from chain(n - 1)
        return result + 1
    got = yield "deep"
    return got


g = chain(200)
print(next(g))
try:
    g.send(5)
except StopIteration as e:
    print(e.value)
