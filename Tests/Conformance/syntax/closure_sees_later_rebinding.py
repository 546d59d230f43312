def f():
    g = lambda: x
    x = 1
    a = g()
    x = 2
    return a, g()


print(f())
print(f.__closure__, f()[0])
