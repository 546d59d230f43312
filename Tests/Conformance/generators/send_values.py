def running_total():
    total = 0
    while True:
        x = yield total
        if x is None:
            return "end"
        total += x


g = running_total()
print(g.send(None), g.send(5), g.send(7))
try:
    next(g)
except StopIteration as e:
    print(e.value)
