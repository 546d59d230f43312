a = []
for _ in range(100_000):
    a = [a]
try:
    repr(a)
except RecursionError as e:
    print(e)
try:
    a == [a]
    b = []
    for _ in range(100_000):
        b = [b]
    print(a == b)
except RecursionError as e:
    print(e)
