def f():
    raise ValueError("v")


try:
    f()
except ValueError as e:
    print("log", e)
    raise
