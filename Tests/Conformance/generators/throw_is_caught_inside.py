def g():
    while True:
        try:
            x = yield "ready"
            print("got", x)
        except ValueError as e:
            print("caught", e)


it = g()
next(it)
print(it.throw(ValueError("v")))
print(it.throw(ValueError))
it.send(1)
try:
    it.throw(KeyError("k"))
except KeyError as e:
    print("out", e)
print(next(it, "finished"))
