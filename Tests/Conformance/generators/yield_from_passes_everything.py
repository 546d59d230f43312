def inner():
    try:
        x = yield "first"
        print("sent", x)
        yield "second"
    except ValueError as e:
        print("thrown", e)
        yield "third"
    return "result"


def outer():
    print("got", (yield from inner()))
    yield "last"


g = outer()
print(next(g))
print(g.send(1))
print(g.throw(ValueError("v")))
print(next(g))
