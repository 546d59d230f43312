def f(n):
    global deepest
    deepest = n
    f(n + 1)


try:
    f(1)
except RecursionError as e:
    print(deepest, e)
try:
    f(1)
except RecursionError as e:
    print(deepest, type(e).__name__)
