def f(x):
    return x


print(f(f(1)), f(f(None) + 1), f(2))
