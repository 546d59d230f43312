def f():
    x = [1]
    n = 1
    try:
        return x, n
    finally:
        x.append(2)
        n = 99


print(f())
