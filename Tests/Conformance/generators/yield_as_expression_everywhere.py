def g():
    x = [(yield 1), (yield 2)]
    print(x, f"{(yield 3)}", {(yield 4): (yield 5)}, max((yield 6), (yield 7)))
    while (yield "loop"):
        pass
    return (yield)


it = g()
value = next(it)
n = 0
try:
    while True:
        n += 1
        value = it.send(n if value != "loop" or n < 10 else 0)
except StopIteration as e:
    print("result", e.value)
