def f(a, b):
    return a + 1 + b["k"]["z"]


x = f(1, {"k": {}}) + 2
