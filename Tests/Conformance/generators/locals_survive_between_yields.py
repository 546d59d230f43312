def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


g, h = fib(), fib()
for _ in range(90):
    x = next(g)
print(x, next(h), next(g))
