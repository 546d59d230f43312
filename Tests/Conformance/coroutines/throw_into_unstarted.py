async def f():
    print("never")


c = f()
try:
    c.throw(KeyError("k"))
except KeyError as e:
    print(repr(e))
try:
    c.send(None)
except RuntimeError as e:
    print(e)
