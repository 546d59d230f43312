def g():
    try:
        yield 1
    except ValueError as e:
        yield e.args


it = g()
next(it)
print(it.throw(ValueError, "one argument"))
it = g()
next(it)
print(it.throw(ValueError("instance"), None, None))
